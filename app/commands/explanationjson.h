#pragma once

#include <QJsonValue>
#include <QString>

namespace sd {

/// {"code": "http-status", "values": ["503", "200-399"]} for the text of an explanation; null for any other.
QJsonValue explanationJson(const QString& text);

} // namespace sd
