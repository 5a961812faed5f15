#include "widgets/panels/listmemory.h"

#include "widgets/common/usersettings.h"
#include "widgets/panels/listpanel.h"

namespace sd {

void keepList(ListPanel& panel, UserSettings& settings, const QString& name)
{
    const QString viewsKey = QStringLiteral("views.") + name;
    const QString listKey = QStringLiteral("lists.") + name;
    SavedViews& views = panel.savedViews();
    views.setJson(settings.value(viewsKey).toArray());
    views.show();
    const ListView kept = listViewFrom(settings.value(listKey).toObject());
    ListView now = panel.listView();
    now.columns = kept.columns;
    now.grouping = kept.grouping;
    panel.setListView(now);
    QObject::connect(&views, &SavedViews::changed, &panel,
                     [&views, &settings, viewsKey] { settings.setValue(viewsKey, views.toJson()); });
    QObject::connect(&panel, &ListPanel::listViewChanged, &panel, [&panel, &settings, listKey] {
        ListView view = panel.listView();
        view.filter.clear();
        view.part.clear();
        const QJsonObject json = toJson(view);
        if (settings.value(listKey).toObject() != json)
            settings.setValue(listKey, json);
    });
}

} // namespace sd
