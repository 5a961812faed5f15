#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>

#include <vector>

namespace sd {

/// How a list is looked at: what a person can give a name and come back to.
struct ListView
{
    QString filter = {};      ///< as it was typed
    QJsonObject columns = {}; ///< ListColumns::choice
    QString grouping = {};    ///< the list's own word; empty: none
    QString part = {};        ///< which of the list's views ("open", "muted" …)

    bool operator==(const ListView&) const = default;
};

QJsonObject toJson(const ListView& view);
ListView listViewFrom(const QJsonObject& json);

/// The button "Saved view ▾": the named views of one list, and the way to save and to drop one.
class SavedViews : public QPushButton
{
    Q_OBJECT

public:
    explicit SavedViews(QWidget* parent = nullptr);

    /// What the list shows now; the button names the view that is just that.
    void follow(const ListView& now);
    /// [{"name": …, "filter": …, "columns": …, "grouping": …, "part": …}, …] as the person's settings keep it.
    [[nodiscard]] QJsonArray toJson() const;
    void setJson(const QJsonArray& json);
    [[nodiscard]] QStringList names() const;
    void choose(const QString& name);
    /// Replaces a view of the same name.
    void save(const QString& name);
    void drop(const QString& name);
    void openMenu();

Q_SIGNALS:
    void chosen(const sd::ListView& view);
    void changed(); ///< the views themselves

private:
    struct Named
    {
        QString name;
        ListView view;
    };

    void buildMenu();
    void askName();
    void showName();
    [[nodiscard]] QString current() const;

    std::vector<Named> m_views;
    ListView m_now;
};

} // namespace sd
