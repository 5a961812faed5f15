#include "widgets/charts/seriesfinder.h"

#include <algorithm>
#include <cmath>

namespace sd {

namespace {

/// Those of the words that neither says: what the metric has to say.
QStringList unsaid(const QStringList& words, const QString& server, const QString& customer)
{
    QStringList rest = words;
    rest.removeIf([&](const QString& word) {
        return server.contains(word, Qt::CaseInsensitive) || customer.contains(word, Qt::CaseInsensitive);
    });
    return rest;
}

} // namespace

const QString& SeriesFinder::nameOf(const MetricKey& key)
{
    auto known = m_names.find(key);
    if (known == m_names.end())
        known = m_names.insert(key, m_words.metric(key));
    return *known;
}

std::vector<FoundSeries> SeriesFinder::find(const QString& typed, ServerId first, const Fits& fits, size_t most)
{
    const QStringList wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const EstatePicture::ServerEntry*> servers;
    servers.reserve(m_picture.servers().size());
    for (const auto& [id, entry] : m_picture.servers())
        servers.push_back(&entry);
    std::ranges::sort(servers, {},
                      [first](const auto* entry) { return std::pair(entry->server.id != first, entry->nameRank); });
    std::vector<FoundSeries> found;
    for (const EstatePicture::ServerEntry* entry : servers) {
        const QString customer = m_picture.customerName(entry->server.customer);
        const QStringList rest = unsaid(wanted, entry->server.name, customer);
        const size_t before = found.size();
        for (const SeriesId id : entry->series) {
            const SeriesHealth* health = m_picture.series(id);
            if (health == nullptr || health->kind == ReadingKind::Status)
                continue;
            const QString& name = nameOf(health->key);
            if (std::ranges::all_of(rest,
                                    [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); }) &&
                fits(*health))
                found.push_back({id, entry->server.name, customer, name});
        }
        std::sort(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(),
                  [](const FoundSeries& a, const FoundSeries& b) { return a.metric.localeAwareCompare(b.metric) < 0; });
        if (found.size() >= most) {
            found.resize(most);
            break;
        }
    }
    return found;
}

} // namespace sd
