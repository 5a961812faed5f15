#include "models/items/serverleaves.h"

#include "models/items/namecollator.h"

#include <algorithm>

namespace sd {

namespace {

bool isMuted(const EstatePicture& picture, CheckId id)
{
    const EstatePicture::CheckEntry* check = picture.check(id);
    return check != nullptr && check->health.muted != MuteReason::None;
}

struct Ranked
{
    Leaf leaf;
    int severity = 0;
    bool isSeries = false;
    MetricKey key;
};

bool comesBefore(const Ranked& a, const Ranked& b, const QCollator& collator)
{
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.isSeries != b.isSeries)
        return b.isSeries;
    if (a.key.metric != b.key.metric)
        return a.key.metric < b.key.metric;
    if (const int order = collator.compare(a.key.instance, b.key.instance); order != 0)
        return order < 0;
    return a.leaf.series < b.leaf.series;
}

} // namespace

std::vector<ServerId> serversOf(const EstatePicture& picture)
{
    std::vector<ServerId> all;
    all.reserve(picture.servers().size());
    for (const auto& [id, entry] : picture.servers())
        all.push_back(id);
    return all;
}

QString rowText(const EstatePicture& picture, const ItemWords& words, const EstatePicture::ServerEntry& entry)
{
    const Server& server = entry.server;
    const StateMark mark{entry.health.state, entry.health.muted != MuteReason::None};
    const QStringList text{picture.customerName(server.customer),
                           server.name,
                           server.address,
                           server.kind,
                           server.site,
                           words.state(mark)};
    return (text + server.tags).join(QLatin1Char(' ')).toCaseFolded();
}

std::vector<Leaf> leavesOf(const EstatePicture& picture, ServerId server)
{
    const EstatePicture::ServerEntry* entry = picture.server(server);
    if (entry == nullptr)
        return {};
    std::vector<Ranked> ranked;
    for (const CheckId id : entry->checks) {
        const EstatePicture::CheckEntry* check = picture.check(id);
        if (check != nullptr && (!check->hasSeries || !check->health.cause.isEmpty()))
            ranked.push_back({{id}, severity(check->health.state), false, {check->check.name}});
    }
    for (const SeriesId id : entry->series) {
        if (const SeriesHealth* series = picture.series(id))
            ranked.push_back({{series->check, id}, severity(series->state), true, series->key});
    }
    const QCollator collator = nameCollator();
    std::ranges::sort(ranked, [&collator](const Ranked& a, const Ranked& b) { return comesBefore(a, b, collator); });
    std::vector<Leaf> leaves;
    leaves.reserve(ranked.size());
    for (const Ranked& one : ranked)
        leaves.push_back(one.leaf);
    return leaves;
}

StateMark markOf(const EstatePicture& picture, Leaf leaf)
{
    if (!leaf.series) {
        const EstatePicture::CheckEntry* check = picture.check(leaf.check);
        return check == nullptr ? StateMark{} : StateMark{check->health.state, isMuted(picture, leaf.check)};
    }
    const SeriesHealth* series = picture.series(leaf.series);
    return series == nullptr ? StateMark{}
                             : StateMark{series->state, isMuted(picture, leaf.check), false, series->flapping};
}

QString nameOf(const EstatePicture& picture, const ItemWords& words, Leaf leaf)
{
    if (const SeriesHealth* series = picture.series(leaf.series))
        return words.metric(series->key);
    const EstatePicture::CheckEntry* check = picture.check(leaf.check);
    return check == nullptr ? QString() : check->check.name;
}

QString valueOf(const EstatePicture& picture, const ItemWords& words, Leaf leaf)
{
    if (const SeriesHealth* series = picture.series(leaf.series))
        return words.value(*series);
    const EstatePicture::CheckEntry* check = picture.check(leaf.check);
    return check == nullptr ? QString() : words.checkResult(check->health);
}

UtcTime sinceOf(const EstatePicture& picture, Leaf leaf)
{
    if (const SeriesHealth* series = picture.series(leaf.series))
        return series->since;
    const EstatePicture::CheckEntry* check = picture.check(leaf.check);
    return check == nullptr ? UtcTime{} : check->health.at;
}

Leaf worstLeaf(const EstatePicture& picture, const EstatePicture::ServerEntry& entry)
{
    Leaf worst;
    int most = severity(State::Ok);
    for (const CheckId id : entry.checks) {
        const EstatePicture::CheckEntry* check = picture.check(id);
        if (check != nullptr && !check->health.cause.isEmpty() && severity(check->health.state) > most) {
            most = severity(check->health.state);
            worst = {id};
        }
    }
    for (const SeriesId id : entry.series) {
        const SeriesHealth* series = picture.series(id);
        if (series != nullptr && series->state != State::NoData && severity(series->state) > most) {
            most = severity(series->state);
            worst = {series->check, id};
        }
    }
    return worst;
}

} // namespace sd
