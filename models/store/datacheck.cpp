#include "models/store/connection.h"
#include "models/store/history/journalcodec.h"
#include "models/store/history/rollup.h"
#include "models/store/history/samplereader.h"
#include "models/store/migration.h"
#include "models/store/storesafety.h"

#include <QFileInfo>
#include <QSqlQuery>

#include <cmath>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFindings = 1'000; ///< beyond that the file is known to be bad

ByteView view(const QByteArray& data)
{
    return {reinterpret_cast<const uint8_t*>(data.constData()), static_cast<size_t>(data.size())};
}

/// Goes through one file and notes what it finds.
class FileCheck
{
public:
    FileCheck(Connection& db, QString name, std::vector<DataFinding>& findings,
              const std::function<bool(int)>& progress)
        : m_db(db)
        , m_name(std::move(name))
        , m_findings(findings)
        , m_progress(progress)
    {}

    void fault(const QString& text) { note(true, text); }
    void remark(const QString& text) { note(false, text); }

    Result<void> structure(int from, int to)
    {
        const auto whole = m_db.readThrough(u"PRAGMA integrity_check(100)"_s, {}, [this](const QSqlQuery& row) {
            if (row.value(0).toString() != "ok"_L1)
                fault(row.value(0).toString());
        });
        if (!whole)
            return whole;
        if (auto going = tell(from + (to - from) / 2); !going)
            return going;
        const auto keys = m_db.readThrough(u"PRAGMA foreign_key_check"_s, {}, [this](const QSqlQuery& row) {
            fault(u"row %1 of %2 points at a row of %3 that is not there"_s.arg(
                row.value(1).toString(), row.value(0).toString(), row.value(2).toString()));
        });
        if (!keys)
            return keys;
        return tell(to);
    }

    /// Every row that the query gives is a fault, worded with its first two columns.
    Result<void> none(const QString& sql, const QString& text)
    {
        return m_db.readThrough(
            sql, {}, [&](const QSqlQuery& row) { fault(text.arg(row.value(0).toString(), row.value(1).toString())); });
    }

    Result<void> tell(int percent)
    {
        if (m_progress && !m_progress(percent))
            return Failure{u"stopped"_s, u"stopped"_s};
        return {};
    }

    [[nodiscard]] Connection& db() { return m_db; }

private:
    void note(bool isFault, const QString& text)
    {
        if (m_findings.size() < mostFindings)
            m_findings.push_back({isFault, m_name, text});
    }

    Connection& m_db;
    const QString m_name;
    std::vector<DataFinding>& m_findings;
    const std::function<bool(int)>& m_progress;
};

/// What only grows is numbered without gaps, for what is rolled back takes its number along.
Result<void> checkCount(FileCheck& check, const QString& table, const QString& lacking)
{
    const auto missing = check.db().single(
        u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = '%1'), 0) - (SELECT count(*) FROM %1)"_s.arg(
            table));
    if (!missing)
        return missing.failure();
    if (missing->toLongLong() != 0)
        check.fault(lacking.arg(missing->toLongLong()));
    return {};
}

Result<void> checkLines(FileCheck& check, const QString& table, const QString& lacking, const QString& unreadable)
{
    if (auto done = checkCount(check, table, lacking); !done)
        return done;
    return check.none(u"SELECT id, at FROM %1 WHERE NOT (json_valid(coalesce(before, '{}')) AND "
                      "json_valid(coalesce(after, '{}')))"_s.arg(table),
                      unreadable);
}

Result<void> checkLogs(FileCheck& check)
{
    if (auto done = checkLines(check, u"change_log"_s, u"the change log lacks %1 of its lines"_s,
                               u"line %1 of the change log can't be read"_s);
        !done)
        return done;
    if (auto done = checkLines(check, u"audit"_s, u"the audit lacks %1 of its lines"_s,
                               u"line %1 of the audit can't be read"_s);
        !done)
        return done;
    if (auto done = checkCount(check, u"shift_words"_s, u"words to the next shift are missing: %1"_s); !done)
        return done;
    for (const QString& trigger :
         {u"alarm_journal_keeps_lines"_s, u"alarm_journal_keeps_all"_s, u"change_log_keeps_lines"_s,
          u"change_log_keeps_all"_s, u"change_log_only_grows"_s, u"audit_keeps_lines"_s, u"audit_keeps_all"_s,
          u"audit_only_grows"_s, u"shift_words_keep_lines"_s, u"shift_words_keep_all"_s}) {
        const auto there =
            check.db().single(u"SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?"_s, {trigger});
        if (!there)
            return there.failure();
        if (!there->isValid())
            check.fault(u"the trigger %1 is missing: lines could be changed"_s.arg(trigger));
    }
    return {};
}

Result<void> checkMain(FileCheck& check)
{
    if (auto done = check.structure(0, 10); !done)
        return done;
    if (auto done = check.none(u"SELECT group_concat(id), count(*) FROM alarms WHERE closed_at IS NULL "
                               "GROUP BY check_id, metric, instance HAVING count(*) > 1"_s,
                               u"%2 open alarms for one object: %1"_s);
        !done)
        return done;
    if (auto done = check.none(u"SELECT id, check_id FROM alarms WHERE closed_at < opened_at"_s,
                               u"alarm %1 was closed before it opened"_s);
        !done)
        return done;
    return checkLogs(check);
}

/// Each row of a chunk table decodes. `series` is the half of the key that names the series.
Result<void> checkChunks(FileCheck& check, SampleReader& reader, const char* table, bool seriesIsHigh)
{
    const QString sql = u"SELECT id, data FROM %1 ORDER BY id"_s.arg(QLatin1StringView(table));
    return check.db().readThrough(sql, {}, [&](const QSqlQuery& row) {
        const qint64 key = row.value(0).toLongLong();
        Samples samples;
        if (!reader.addChunk(row.value(1).toByteArray(), table, key, samples)) {
            check.fault(u"%1: the samples of series %2 in period %3 can't be decoded"_s.arg(QLatin1StringView(table))
                            .arg(seriesIsHigh ? highOf(key) : lowOf(key))
                            .arg(seriesIsHigh ? lowOf(key) : highOf(key)));
        }
        return check.tell(40);
    });
}

Result<void> checkJournal(FileCheck& check)
{
    return check.db().readThrough(u"SELECT id, data FROM journal ORDER BY id"_s, {}, [&](const QSqlQuery& row) {
        if (!decodeRows(view(row.value(1).toByteArray())))
            check.fault(u"journal row %1 can't be decoded"_s.arg(row.value(0).toString()));
    });
}

bool isClose(const Rollup& stored, const Rollup& made)
{
    const auto close = [](double a, double b) {
        return std::fabs(a - b) <= 1e-6 * std::max({1.0, std::fabs(a), std::fabs(b)});
    };
    return stored.count == made.count && close(stored.min, made.min) && close(stored.max, made.max) &&
           close(stored.sum, made.sum) && close(stored.p95, made.p95);
}

/// The hours of one row against the samples they were made from. Days without samples (their retention is shorter),
/// days that are stale and days not merged yet are left out.
Result<void> checkHours(FileCheck& check, SampleReader& reader, qint64 key, ReadingKind kind, const QByteArray& data)
{
    const uint32_t series = highOf(key);
    Rollups stored;
    if (!getRollups(view(data), stored)) {
        check.fault(
            u"hour_rollups: the rollups of series %1 in month %2 can't be decoded"_s.arg(series).arg(lowOf(key)));
        return {};
    }
    const qint64 from = static_cast<qint64>(firstDayOfMonth(lowOf(key))) * dayMs;
    const qint64 to = static_cast<qint64>(firstDayOfMonth(lowOf(key) + 1)) * dayMs;
    const qint64 lead = kind == ReadingKind::Counter ? longestRateGapMs : 0;
    auto raw = reader.read(SeriesId{series}, {fromMs(from - lead), fromMs(to)});
    if (!raw)
        return {}; // damaged chunks are named where chunks are checked
    const Rollups made = rollUp(drawable(*raw, kind), hourMs);
    for (const auto& [hour, rollup] : stored) {
        const auto found = made.find(hour);
        const bool isFirst = found == made.begin(); // the sample its first rate leant on may be gone
        if (found == made.end() || isFirst || isClose(rollup, found->second))
            continue;
        auto stale = check.db().single(u"SELECT 1 FROM stale_days WHERE id = ?"_s, {pairKey(series, hour / 24)});
        if (!stale)
            return stale.failure();
        if (!stale->isValid())
            check.fault(u"hour_rollups: hour %1 of series %2 does not agree with its samples"_s.arg(hour).arg(series));
    }
    return {};
}

Result<void> checkRollups(FileCheck& check, SampleReader& reader)
{
    const QString hours = u"SELECT hour_rollups.id, coalesce(kind, 0), data FROM hour_rollups LEFT JOIN series "
                          "ON series.id = hour_rollups.id >> 32 ORDER BY hour_rollups.id"_s;
    auto read = check.db().readThrough(hours, {}, [&](const QSqlQuery& row) -> Result<void> {
        const qint64 key = row.value(0).toLongLong();
        const auto kind = static_cast<ReadingKind>(row.value(1).toInt());
        if (auto done = checkHours(check, reader, key, kind, row.value(2).toByteArray()); !done)
            return done;
        return check.tell(70);
    });
    if (!read)
        return read;
    read = check.db().readThrough(u"SELECT id, data FROM day_rollups ORDER BY id"_s, {}, [&](const QSqlQuery& row) {
        Rollups stored;
        if (!getRollups(view(row.value(1).toByteArray()), stored)) {
            check.fault(
                u"day_rollups: the rollups of series %1 can't be decoded"_s.arg(highOf(row.value(0).toLongLong())));
        }
    });
    return read ? check.tell(95) : read;
}

Result<void> checkHistory(FileCheck& check)
{
    if (auto done = check.structure(10, 30); !done)
        return done;
    SampleReader reader(check.db());
    if (auto done = checkJournal(check); !done)
        return done;
    if (auto done = checkChunks(check, reader, "hot_chunks", false); !done)
        return done;
    for (const char* table : {"day_chunks", "month_chunks"}) {
        if (auto done = checkChunks(check, reader, table, true); !done)
            return done;
    }
    if (auto done = checkRollups(check, reader); !done)
        return done;
    if (auto done = check.none(u"SELECT series_id, from_at FROM (SELECT series_id, from_at, to_at, lead(from_at) OVER "
                               "(PARTITION BY series_id ORDER BY from_at) AS next FROM state_spans) "
                               "WHERE next IS NOT NULL AND (to_at IS NULL OR to_at > next)"_s,
                               u"state spans of series %1 overlap at %2"_s);
        !done)
        return done;
    auto unknown = check.db().single(u"SELECT count(DISTINCT id >> 32) FROM month_chunks WHERE id >> 32 NOT IN "
                                     "(SELECT id FROM series)"_s);
    if (!unknown)
        return unknown.failure();
    if (unknown->toInt() > 0)
        check.remark(u"%1 series have samples but no name"_s.arg(unknown->toInt()));
    return check.tell(100);
}

/// One of the two files, and how it is looked into.
struct DataFile
{
    QString name;
    FileKind kind;
    QString migrations;
    Result<void> (*check)(FileCheck&);
};

Result<void> checkFile(const QString& folder, const DataFile& what, std::vector<DataFinding>& findings,
                       const std::function<bool(int)>& progress)
{
    const QString path = folder + u'/' + what.name;
    const auto migrations = embeddedMigrations(what.migrations);
    const auto version = inspectSchema(path, what.kind, migrations.empty() ? 0 : migrations.back().number);
    if (!version) {
        // What can't be looked into is the finding, unless looking is refused for the moment.
        if (version.failure().code == "locked"_L1 || version.failure().code == "newer-schema"_L1)
            return version.failure();
        findings.push_back({true, what.name, version.failure().message});
        return {};
    }
    auto db = Connection::open(path, Connection::Access::ReadOnly, Connection::Durability::Normal);
    if (!db)
        return db.failure();
    FileCheck file(**db, what.name, findings, progress);
    const auto done = (*db)->snapshot([&] { return what.check(file); });
    if (!done && done.failure().code == "corrupt"_L1) {
        findings.push_back({true, what.name, done.failure().message});
        return {};
    }
    return done;
}

} // namespace

Result<std::vector<DataFinding>> checkData(const QString& folder, const std::function<bool(int)>& progress)
{
    for (const QString& name : {u"serverdrift.db"_s, u"history.db"_s}) {
        if (!QFileInfo::exists(folder + u'/' + name)) {
            return Failure{u"not-a-store"_s, u"%1/%2: there is no such file"_s.arg(folder, name),
                           u"Name the data folder with --data."_s};
        }
    }
    std::vector<DataFinding> findings;
    auto done = checkFile(folder, {u"serverdrift.db"_s, FileKind::Main, u"main"_s, checkMain}, findings, progress);
    if (done)
        done = checkFile(folder, {u"history.db"_s, FileKind::History, u"history"_s, checkHistory}, findings, progress);
    if (!done)
        return done.failure();
    return findings;
}

} // namespace sd
