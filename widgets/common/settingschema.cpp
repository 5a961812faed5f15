#include "widgets/common/settingschema.h"

#include <QJsonArray>

#include <vector>

using namespace Qt::StringLiterals;

namespace sd {

namespace {

const std::vector<SettingRule>& rules()
{
    static const std::vector<SettingRule> all{
        {setting::Theme, u"desktop"_s, {u"desktop"_s, u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s}},
        {setting::Scale, 100, {}, 80, 200},
        {setting::Motion, true},
        {setting::Density, u"comfortable"_s, {u"comfortable"_s, u"compact"_s}},
        {setting::Language, u"desktop"_s, {u"desktop"_s, u"sv"_s, u"en"_s}},
        {setting::SoundVolume, 60, {}, 0, 100},
        {setting::SoundError, true},
        {setting::SoundWarning, true},
        {setting::SoundUnknown, false},
        {setting::Notifications, true},
        {setting::Tray, true},
        {setting::WallScreen, QString()},
        {setting::WallRotation, 0, {}, 0, 600},
        {setting::Windows, QJsonArray{}},
        {"tour.seen"_L1, false},
        {setting::LockAfter, 15, {}, 0, 480},
        {setting::RemoteDesktop, u""_s},
        {setting::RemoteShell, u""_s},
        {setting::RemoteWeb, u""_s},
        // Families: what a list, a chart or a view wants to find again. Its owner judges what is in it.
        {"columns.*"_L1, QJsonValue::Undefined},
        {"views.*"_L1, QJsonValue::Undefined},
        {"charts.*"_L1, QJsonValue::Undefined},
        {"lists.*"_L1, QJsonValue::Undefined},
        {"keys.*"_L1, QJsonValue::Undefined},
        {"panes.*"_L1, QJsonValue::Undefined},
    };
    return all;
}

} // namespace

bool SettingRule::accepts(const QJsonValue& value) const
{
    if (fallback.isUndefined())
        return !value.isUndefined();
    if (value.type() != fallback.type())
        return false;
    if (value.isDouble())
        return value.toDouble() >= least && value.toDouble() <= most;
    return !value.isString() || choices.isEmpty() || choices.contains(value.toString());
}

const SettingRule* settingRule(const QString& key)
{
    const SettingRule* family = nullptr;
    for (const SettingRule& rule : rules()) {
        if (key == rule.key)
            return &rule;
        if (rule.key.endsWith('*'_L1) && key.size() >= rule.key.size() && key.startsWith(rule.key.chopped(1)))
            family = &rule;
    }
    return family;
}

} // namespace sd
