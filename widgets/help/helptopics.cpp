#include "widgets/help/helptopics.h"

#include <QWidget>

#include <algorithm>
#include <cstring>

namespace sd {

const std::vector<HelpTopic>& helpTopics()
{
    static const std::vector<HelpTopic> all{
        {"sd::AboutPage", "settings.about"},
        {"sd::AcknowledgeDialog", "alarms.acknowledge"},
        {"sd::AddServerDialog", "start.server"},
        {"sd::AdjustDialog", "servers.thresholds"},
        {"sd::AlarmPage", "alarms.page"},
        {"sd::BulkEditDialog", "servers.edit"},
        {"sd::BundleDialog", "settings.about"},
        {"sd::BaselinesPanel", "baselines"},
        {"sd::BaselineEditor", "baselines.own"},
        {"sd::BaselineCompare", "baselines.compare"},
        {"sd::ChangesPanel", "changes"},
        {"sd::ChartPane", "servers.charts"},
        {"sd::ChartSetDialog", "servers.chartsets"},
        {"sd::ChartSetMenu", "servers.chartsets"},
        {"sd::CheckDialog", "servers.checks"},
        {"sd::CheckNoteDialog", "servers.notes"},
        {"sd::ColumnHead", "window.columns"},
        {"sd::CommandPalette", "window.search"},
        {"sd::FilterBar", "alarms.filter"},
        {"sd::HandoverPanel", "handover"},
        {"sd::HardwarePanel", "servers.hardware"},
        {"sd::ImportDialog", "start.import"},
        {"sd::KeySheet", "window.keys"},
        {"sd::KeysPage", "settings.keys"},
        {"sd::ListenPage", "traps.listen"},
        {"sd::MapPanel", "map"},
        {"sd::MuteDialog", "alarms.mute"},
        {"sd::NameDialog", "alarms.views"},
        {"sd::NoteDialog", "alarms.note"},
        {"sd::Preferences", "settings"},
        {"sd::QualityPanel", "quality"},
        {"sd::QueuePanel", "alarms"},
        {"sd::ScanDialog", "start.scan"},
        {"sd::ServerDialog", "servers.edit"},
        {"sd::ServerPage", "servers"},
        {"sd::ServersPanel", "servers"},
        {"sd::ThresholdView", "servers.thresholds"},
        {"sd::Tour", "window.tour"},
        {"sd::TrapsPanel", "traps"},
        {"sd::Wallboard", "map.wallboard"},
        {"sd::OperatorDialog", "operators.accounts"},
        {"sd::OperatorsPage", "operators.accounts"},
        {"sd::ShiftDialog", "operators.shift"},
        {"sd::SignOnPage", "operators.signon"},
        {"sd::WelcomePage", "start"},
    };
    return all;
}

QString helpTopicOf(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        const char* name = widget->metaObject()->className();
        const auto it = std::ranges::find_if(
            helpTopics(), [name](const HelpTopic& topic) { return std::strcmp(topic.widget, name) == 0; });
        if (it != helpTopics().end())
            return QString::fromLatin1(it->section);
    }
    return {};
}

} // namespace sd
