#pragma once

#include "models/boundary/alarmarchive.h"
#include "models/items/itemroles.h"

#include <QWidget>

class QVBoxLayout;

namespace sd {

class Words;

/// How often the same has happened before, how long it lasted, and what people wrote about it then.
class EarlierAlarms : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    EarlierAlarms(AlarmArchive& archive, const Words& words, QWidget* parent = nullptr);

    void show(const Alarm& alarm);

private:
    void fill(const AlarmArchive::Answer<std::vector<PastAlarm>>& answer);
    void clear();
    void addLine(StateMark mark, const QString& text);
    void addRemark(const JournalEntry& remark);
    [[nodiscard]] QString said(const Alarm& alarm) const;

    AlarmArchive& m_archive;
    const Words& m_words;
    quint64 m_asked = 0;
    QVBoxLayout* m_rows;
};

} // namespace sd
