#pragma once

#include "widgets/common/actioncatalogue.h"

#include <QObject>
#include <QPointer>
#include <QTranslator>

#include <optional>

class QAction;
class QWidget;

namespace sd {

class UserSettings;

/// The actions of one window and their keys as this person has them: the catalogue's rules, the living actions, and
/// the settings "keys.ID" (an array of portable texts; an empty one: no key). A change holds at once.
class ActionRegister : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        const ActionRule* rule;
        QPointer<QAction> action;
    };
    /// What a key does already.
    struct Use
    {
        QString words;
        KeyPlace place;
        QString id; ///< empty: it can't be changed
    };

    explicit ActionRegister(UserSettings& settings, QObject* parent = nullptr);

    /// Takes every action of the catalogue that is found below `root`, and gives it the person's keys.
    void adopt(const QWidget& root);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    [[nodiscard]] QAction* action(const QString& id) const; ///< nullptr: none
    /// The words in the language that is not spoken now, to be found by as well; empty when there are none.
    [[nodiscard]] QString otherWords(const ActionRule& rule) const;

    [[nodiscard]] QList<QKeySequence> keys(const ActionRule& rule) const;
    [[nodiscard]] bool isChanged(const ActionRule& rule) const;
    /// What hinders the action from having the key; nothing: it is free.
    [[nodiscard]] std::optional<Use> useOf(const QKeySequence& key, const ActionRule& rule) const;
    void setKeys(const ActionRule& rule, const QList<QKeySequence>& keys);
    void reset(const ActionRule& rule);
    void resetAll();

Q_SIGNALS:
    void changed(); ///< actions or keys

private:
    void follow(const QString& setting);
    void applyKeys(const Entry& entry) const;

    UserSettings& m_settings;
    std::vector<Entry> m_entries;
    QTranslator m_other;
};

} // namespace sd
