#include "models/store/baselinerepository.h"

#include "models/store/changelog.h"
#include "models/store/connection.h"

#include <QSqlQuery>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

/// Columns name, version, place, file, digest, content.
StoredBaseline editionAt(const QSqlQuery& row, int first)
{
    return {.name = row.value(first).toString(),
            .version = row.value(first + 1).toInt(),
            .place = static_cast<EditionPlace>(row.value(first + 2).toInt()),
            .file = row.value(first + 3).toString(),
            .digest = row.value(first + 4).toString().toLatin1(),
            .json = qUncompress(row.value(first + 5).toByteArray())};
}

} // namespace

Result<std::vector<BaselineInForce>> BaselineRepository::all()
{
    std::vector<BaselineInForce> found;
    const auto read = m_db.readThrough(
        u"SELECT held.who, held.at, now.name, now.version, now.place, now.file, now.digest, now.content, "
        "former.name, former.version, former.place, former.file, former.digest, former.content "
        "FROM baselines_in_force AS held JOIN baseline_editions AS now ON now.id = edition_id "
        "LEFT JOIN baseline_editions AS former ON former.id = former_id ORDER BY held.name"_s,
        {}, [&found](const QSqlQuery& row) {
            BaselineInForce one{
                .now = editionAt(row, 2), .by = row.value(0).toString(), .at = fromMs(row.value(1).toLongLong())};
            if (!row.value(8).isNull())
                one.former = editionAt(row, 8);
            found.push_back(std::move(one));
        });
    if (!read)
        return read.failure();
    return found;
}

Result<qint64> BaselineRepository::keep(const StoredBaseline& edition)
{
    // The text may be known from another place by now.
    const auto kept = m_db.run(u"INSERT INTO baseline_editions (name, version, place, file, digest, content) "
                               "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (name, digest) DO UPDATE SET "
                               "place = excluded.place, file = excluded.file"_s,
                               {edition.name, edition.version, static_cast<int>(edition.place), edition.file,
                                QString::fromLatin1(edition.digest), qCompress(edition.json)});
    if (!kept)
        return kept.failure();
    const auto id = m_db.single(u"SELECT id FROM baseline_editions WHERE name = ? AND digest = ?"_s,
                                {edition.name, QString::fromLatin1(edition.digest)});
    if (!id)
        return id.failure();
    return id->toLongLong();
}

Result<void> BaselineRepository::take(const std::vector<StoredBaseline>& fresh, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        for (const StoredBaseline& edition : fresh) {
            const auto id = keep(edition);
            if (!id)
                return id.failure();
            // A text that can no longer be read gives way, and is no way back.
            auto held = outcome(m_db.run(u"INSERT INTO baselines_in_force (name, edition_id, who, at) "
                                         "VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                                         "edition_id = excluded.edition_id, former_id = NULL, who = excluded.who, "
                                         "at = excluded.at"_s,
                                         {edition.name, *id, by.who, toMs(by.at)}));
            if (!held)
                return held;
        }
        return {};
    });
}

Result<void> BaselineRepository::apply(const StoredBaseline& wanted, const QByteArray& seen, const Author& by)
{
    return m_db.transaction([&]() -> Result<void> {
        qint64 place = 0;
        qint64 edition = 0;
        QString digest;
        QString who;
        const auto read = m_db.readThrough(u"SELECT held.id, edition_id, digest, who FROM baselines_in_force AS held "
                                           "JOIN baseline_editions AS now ON now.id = edition_id WHERE held.name = ?"_s,
                                           {wanted.name}, [&](const QSqlQuery& row) {
                                               place = row.value(0).toLongLong();
                                               edition = row.value(1).toLongLong();
                                               digest = row.value(2).toString();
                                               who = row.value(3).toString();
                                           });
        if (!read)
            return read.failure();
        if (digest.toLatin1() != seen)
            return Failure{u"changed-meanwhile"_s, u"%1 has put another edition in force meanwhile."_s.arg(who),
                           u"Look at what is in force now."_s};
        ChangeLog log(m_db);
        const auto before = log.look(ChangeObject::Baseline, place);
        if (!before)
            return before.failure();
        const auto id = keep(wanted);
        if (!id)
            return id.failure();
        auto held = outcome(m_db.run(u"UPDATE baselines_in_force SET edition_id = ?, former_id = ?, who = ?, at = ? "
                                     "WHERE id = ?"_s,
                                     {*id, edition, by.who, toMs(by.at), place}));
        if (!held)
            return held;
        return log.note(by, ChangeObject::Baseline, place, *before);
    });
}

} // namespace sd
