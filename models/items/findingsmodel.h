#pragma once

#include "models/items/fuzzymatch.h"
#include "models/items/itemroles.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace sd {

/// Something that can be gone to or done.
struct Finding
{
    enum Kind { Area, Action, Customer, Server, View, Alarm };

    Kind kind = Action;
    QString text;
    QString beside = {}; ///< what tells it from others of its name; is found by, too
    QString other = {};  ///< the same in the other language; is found by, not shown
    QString key = {};    ///< what can be pressed instead
    QString name = {};   ///< of an action, an area, a view
    qint64 id = 0;       ///< of a customer, a server, an alarm
    std::optional<StateMark> mark = {};
    bool enabled = true;
};

/// What the command palette found among everything there is, the best first, and not more than a person reads.
/// While nothing is typed: the areas, then what can be done now.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BesideRole = Qt::UserRole + 100, ///< QString
        KeyRole,                         ///< QString
        PlacesRole,                      ///< QList<int>: characters of DisplayRole that fit
        FindingKindRole                  ///< int: Finding::Kind
    };
    static constexpr int Most = 50;

    using QAbstractListModel::QAbstractListModel;

    /// What a screen reader says of one; its name alone where nothing is set.
    using Spoken = std::function<QString(const Finding&)>;
    void setSpoken(Spoken spoken) { m_spoken = std::move(spoken); }
    void setAll(std::vector<Finding> all);
    void setTyped(const QString& typed);
    /// The finding of a row of this model.
    [[nodiscard]] const Finding& at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Prepared
    {
        Finding finding;
        QString text; ///< folded
        QString beside;
        QString other;
    };

    [[nodiscard]] std::optional<int> rank(const Prepared& each) const;
    void find();

    std::vector<Prepared> m_all;
    std::vector<size_t> m_found; ///< places in m_all
    FuzzyPattern m_pattern;
    Spoken m_spoken;
};

} // namespace sd
