#pragma once

#include "models/items/estatepicture.h"
#include "models/items/itemwords.h"

#include <QHash>

#include <functional>

namespace sd {

/// A series by name, for a list to choose from.
struct FoundSeries
{
    SeriesId series;
    QString server;
    QString customer;
    QString metric;
};

/// Finds series by the words of their customer, server and metric. A server is looked at by its words first, and a
/// metric is put in words once, so that a keystroke over 100,000 series stays within a frame or two.
class SeriesFinder
{
public:
    using Fits = std::function<bool(const SeriesHealth&)>;

    SeriesFinder(const EstatePicture& picture, const ItemWords& words)
        : m_picture(picture)
        , m_words(words)
    {}

    /// The first `most` that hold all words of `typed` (in any order and case) and that `fits` takes: those of `first`,
    /// then the other servers' by name; of one server by metric.
    [[nodiscard]] std::vector<FoundSeries> find(const QString& typed, ServerId first, const Fits& fits, size_t most);
    [[nodiscard]] const QString& nameOf(const MetricKey& key);

private:
    const EstatePicture& m_picture;
    const ItemWords& m_words;
    QHash<MetricKey, QString> m_names;
};

} // namespace sd
