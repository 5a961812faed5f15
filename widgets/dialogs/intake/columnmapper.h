#pragma once

#include "models/domain/estatecolumns.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace sd {

/// The beginning of a table, with a choice over each column of what it holds.
class ColumnMapper : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapper(QWidget* parent = nullptr);

    /// Another file: its columns are built anew.
    void set(const TableHead& head, const TableWishes& wishes);
    [[nodiscard]] const TableWishes& wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed(); ///< a person has chosen

private:
    void addColumn(QGridLayout& grid, int place, const TableHead& head);
    void choose(size_t place, std::optional<EstateColumn> column);
    void follow();

    TableWishes m_wishes;
    std::vector<QComboBox*> m_choices;
    QScrollArea* m_columns;
    QWidget* m_ofAll; ///< asks whose all rows are
    QLineEdit* m_customer;
};

} // namespace sd
