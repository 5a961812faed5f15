#pragma once

#include "models/items/textrowsmodel.h"
#include "widgets/common/rowview.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace sd {

class RowDelegate;

/// Rows of words, and the current one in whole sentences below them: cells are cut where they have no room.
class TextRowsView : public QWidget
{
    Q_OBJECT

public:
    /// The rows' object name, and what a screen reader calls them.
    TextRowsView(const QString& name, const QString& title, QWidget* parent = nullptr);

    /// The first column has a figure where `hasMarks`.
    void show(TextRows rows, bool hasMarks = false);
    void setFilter(const QString& text);
    void setDensity(Density density);
    [[nodiscard]] RowView& rows() const { return *m_view; }
    [[nodiscard]] const TextRowsModel& model() const { return m_model; }
    /// What the current row is about; empty: nothing is.
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void opened(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void measure();
    void fitColumns();
    void tell();

    TextRowsModel m_model;
    RowView* m_view;
    RowDelegate* m_delegate;
    QLabel* m_detail;
    std::vector<int> m_wishes; ///< how wide each column would be with all the room it wants
};

} // namespace sd
