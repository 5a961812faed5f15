#pragma once

#include "models/items/filter/filterparser.h"
#include "models/items/filter/filtersuggestions.h"

#include <QWidget>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStringListModel;

namespace sd {

class TextLabel;

/// The field above a list. What is typed takes effect at once; what may come next is offered below; what was
/// understood as more than plain words stands as chips that can be taken away. Where something is wrong, that is said
/// beneath, and the last filter that was right stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(FilterScope scope, QWidget* parent = nullptr);

    /// Where completion finds customers, servers and tags; null: it offers fields only.
    void setPicture(const EstatePicture* picture) { m_picture = picture; }
    /// A button at the field's end, behind those already there.
    void setMenuButton(QWidget* button);

    void setText(const QString& text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] const FilterQuery& query() const { return m_query; }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void queryChanged(const sd::FilterQuery& query);
    void textChanged(); ///< to another one that can be read, though it may mean the same ("level:err", "level:error")
    /// A person is done with the field and wants to go to the rows.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void showChips(const ParsedFilter& parsed);
    void removeTerm(int at, int length);
    void suggest(bool asked);
    void take(const QString& text);
    bool popupKey(int key);
    bool editKey(int key, Qt::KeyboardModifiers modifiers);

    FilterScope m_scope;
    const EstatePicture* m_picture = nullptr;
    FilterQuery m_query;
    QLineEdit* m_edit;
    QHBoxLayout* m_row;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
    TextLabel* m_problem;
    QStringListModel* m_offers;
    QCompleter* m_completer;
    FilterSuggestions m_suggestions;
};

} // namespace sd
