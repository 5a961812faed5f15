#include "app/probes/transport/helperplace.h"

#include <QFileInfo>

#include <algorithm>

namespace sd {

using namespace Qt::StringLiterals;

QStringList helperPlaces(QStringView name)
{
    const QString own = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    return {QStringLiteral(SD_LIBEXEC_DIR "/") + name, QFileInfo(own).path() + u'/' + name};
}

QString findHelper(QStringView name)
{
    const QStringList places = helperPlaces(name);
    const auto found =
        std::find_if(places.begin(), places.end(), [](const QString& path) { return QFileInfo(path).isExecutable(); });
    return found == places.end() ? QString() : *found;
}

} // namespace sd
