#include "widgets/common/actionregister.h"

#include "widgets/common/fixedkeys.h"
#include "widgets/common/usersettings.h"

#include <QAction>
#include <QJsonArray>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

QString settingOf(const ActionRule& rule)
{
    return u"keys."_s + rule.id;
}

} // namespace

ActionRegister::ActionRegister(UserSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &UserSettings::changed, this, &ActionRegister::follow);
    // English is the source itself; without a Swedish text for it, Swedish is not spoken now.
    const QByteArray source = actionCatalogue().front().words;
    if (actionCatalogue().front().text() == QString::fromUtf8(source))
        static_cast<void>(m_other.load(u":/i18n/serverdrift_sv"_s));
}

void ActionRegister::adopt(const QWidget& root)
{
    m_entries.clear();
    for (const ActionRule& rule : actionCatalogue()) {
        if (auto* action = root.findChild<QAction*>(rule.id)) {
            m_entries.push_back({&rule, action});
            applyKeys(m_entries.back());
        }
    }
    Q_EMIT changed();
}

QAction* ActionRegister::action(const QString& id) const
{
    const auto it = std::ranges::find_if(m_entries, [&id](const Entry& entry) { return id == entry.rule->id; });
    return it == m_entries.end() ? nullptr : it->action.data();
}

QString ActionRegister::otherWords(const ActionRule& rule) const
{
    return m_other.isEmpty() ? QString::fromUtf8(rule.words) : m_other.translate("sd::ActionCatalogue", rule.words);
}

QList<QKeySequence> ActionRegister::keys(const ActionRule& rule) const
{
    const QJsonValue chosen = m_settings.value(settingOf(rule));
    if (!chosen.isArray())
        return rule.keys;
    QList<QKeySequence> keys;
    const QJsonArray texts = chosen.toArray();
    for (const QJsonValue& text : texts) {
        const QKeySequence key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys += key;
    }
    return keys;
}

bool ActionRegister::isChanged(const ActionRule& rule) const
{
    return m_settings.value(settingOf(rule)).isArray();
}

std::optional<ActionRegister::Use> ActionRegister::useOf(const QKeySequence& key, const ActionRule& rule) const
{
    for (const Entry& entry : m_entries) {
        if (entry.rule != &rule && overlap(entry.rule->place, rule.place) && keys(*entry.rule).contains(key))
            return Use{entry.rule->text(), entry.rule->place, entry.rule->id};
    }
    for (const FixedKey& fixed : fixedKeys()) {
        if (overlap(fixed.place, rule.place) && fixed.keys.contains(key))
            return Use{fixed.explanation(), fixed.place, {}};
    }
    return {};
}

void ActionRegister::setKeys(const ActionRule& rule, const QList<QKeySequence>& keys)
{
    if (keys == rule.keys) {
        reset(rule);
        return;
    }
    QJsonArray texts;
    for (const QKeySequence& key : keys)
        texts += key.toString(QKeySequence::PortableText);
    m_settings.setValue(settingOf(rule), texts);
}

void ActionRegister::reset(const ActionRule& rule)
{
    m_settings.reset(settingOf(rule));
}

void ActionRegister::resetAll()
{
    for (const ActionRule& rule : actionCatalogue())
        reset(rule);
}

void ActionRegister::follow(const QString& setting)
{
    for (const Entry& entry : m_entries) {
        if (setting != settingOf(*entry.rule))
            continue;
        applyKeys(entry);
        Q_EMIT changed();
    }
}

void ActionRegister::applyKeys(const Entry& entry) const
{
    if (entry.action)
        entry.action->setShortcuts(keys(*entry.rule));
}

} // namespace sd
