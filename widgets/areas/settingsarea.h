#pragma once

#include "widgets/areas/workarea.h"
#include "widgets/common/usersettings.h"

#include <QPointer>

namespace sd {

class Preferences;

/// What a person sets for oneself.
class SettingsArea : public WorkArea
{
    Q_OBJECT

public:
    explicit SettingsArea(UserSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Widgets build(const Tools& tools) override;
    void apply(const PictureChange& change) override { Q_UNUSED(change) }
    void focusList() override;

private:
    UserSettings& m_settings;
    QPointer<Preferences> m_page;
    QString m_last; ///< the setting that was changed last; its control has the same name
};

} // namespace sd
