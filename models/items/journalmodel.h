#pragma once

#include "models/domain/journalruns.h"
#include "models/items/itemwords.h"

#include <QAbstractTableModel>

#include <vector>

namespace sd {

/// What happened to one alarm, newest first; what a flapping parent did to it in one row.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Who };
    static constexpr int ColumnCount = Who + 1;

    explicit JournalModel(const ItemWords& words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// `entries` oldest first, as Operations::readJournal gives them; `alarm` for its unit and metric.
    void setJournal(const Alarm& alarm, const std::vector<JournalEntry>& entries);

private:
    [[nodiscard]] QString what(const JournalRun& run) const;

    Alarm m_alarm;
    std::vector<JournalRun> m_runs;
    const ItemWords& m_words;
};

} // namespace sd
