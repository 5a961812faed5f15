#pragma once

#include "models/domain/change.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace sd {

class TextLabel;
class Words;

/// One change whole: who did what, when and where, and every value as it was and as it is.
class ChangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetails(const Words& words, QWidget* parent = nullptr);

    /// `where` in words; `canOpen`: what was changed is still there.
    void show(const Change& change, const QString& where, bool canOpen);
    void clear();

Q_SIGNALS:
    void openAsked();

private:
    void fillValues(const Change& change);
    void addCell(int row, int column, const QString& text, bool isDim);

    const Words& m_words;
    TextLabel* m_title;
    TextLabel* m_beside;
    QPushButton* m_open;
    QWidget* m_values;
    QGridLayout* m_grid;
};

} // namespace sd
