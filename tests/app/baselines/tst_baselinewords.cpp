#include "models/words/format.h"
#include "models/words/metricnames.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

/// A metric as one shipped baseline has it.
struct Use
{
    QString baseline;
    QString unit;
    bool isRead = false; ///< as a figure, rather than a status, a threshold or what a trap tells
};

using Uses = std::multimap<QString, Use>; ///< by metric

void collect(const QJsonValue& json, const QString& baseline, Uses& uses)
{
    const QJsonArray items = json.toArray();
    for (const QJsonValue& item : items)
        collect(item, baseline, uses);
    const QJsonObject object = json.toObject();
    const QString metric = object[u"metric"_s].toString();
    const bool isRead = object[u"kind"_s] != u"status"_s &&
                        (object.contains(u"value"_s) || object.contains(u"count"_s) || object.contains(u"counter"_s));
    if (!metric.isEmpty())
        uses.insert({metric, {baseline, object[u"unit"_s].toString(), isRead}});
    for (const QJsonValue& member : object)
        collect(member, baseline, uses);
}

const Uses& allUses()
{
    static const Uses uses = [] {
        Uses found;
        const QFileInfoList files = QDir(u":/baselines"_s).entryInfoList({u"*.json"_s}, QDir::Files);
        for (const QFileInfo& info : files) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                collect(QJsonDocument::fromJson(file.readAll()).object(), info.completeBaseName(), found);
        }
        return found;
    }();
    return uses;
}

} // namespace

/// Of every metric that a shipped baseline names, people read a name and a unit.
class TestBaselineWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMetricHasAName_data();
    void everyMetricHasAName();
    void everyMetricHasOneUnit_data() { everyMetricHasAName_data(); }
    void everyMetricHasOneUnit();
    void everyUnitIsShown_data();
    void everyUnitIsShown();

private:
    QTranslator m_swedish;
};

void TestBaselineWords::initTestCase()
{
    QVERIFY(m_swedish.load(u":/i18n/serverdrift_sv.qm"_s));
    QVERIFY(allUses().size() > 1000);
}

void TestBaselineWords::everyMetricHasAName_data()
{
    QTest::addColumn<QString>("metric");
    const Uses& uses = allUses();
    for (auto use = uses.begin(); use != uses.end(); use = uses.upper_bound(use->first))
        QTest::newRow(qPrintable(use->first)) << use->first;
}

void TestBaselineWords::everyMetricHasAName()
{
    QFETCH(const QString, metric);
    const QString where = allUses().find(metric)->second.baseline;
    const char* const english = metricNameSource(metric);
    QVERIFY2(english != nullptr, qPrintable(where));
    const QString swedish = m_swedish.translate("MetricNames", english);
    QVERIFY2(!swedish.isEmpty(), english);
    QCOMPARE(swedish.count(u"%1"_s), QString::fromUtf8(english).count(u"%1"_s));
}

/// Else a chart of two devices would draw watts beside voltamperes.
void TestBaselineWords::everyMetricHasOneUnit()
{
    QFETCH(const QString, metric);
    const auto [first, last] = allUses().equal_range(metric);
    const Use* known = nullptr;
    for (auto use = first; use != last; ++use) {
        if (!use->second.isRead)
            continue;
        if (known == nullptr)
            known = &use->second;
        QVERIFY2(use->second.unit == known->unit, qPrintable(known->baseline + u' ' + known->unit + u", "_s +
                                                             use->second.baseline + u' ' + use->second.unit));
    }
}

void TestBaselineWords::everyUnitIsShown_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("unit");
    std::map<QString, QString> units;
    for (const auto& [metric, use] : allUses()) {
        if (use.isRead)
            units.try_emplace(use.unit, metric);
    }
    for (const auto& [unit, metric] : units)
        QTest::newRow(qPrintable(unit.isEmpty() ? u"none"_s : unit)) << metric << unit;
}

/// A unit that isn't here is new: see that Format shows it as people write it, and test that in tst_format.
void TestBaselineWords::everyUnitIsShown()
{
    QFETCH(const QString, metric);
    QFETCH(const QString, unit);
    static const QMap<QString, QString> shown{
        {u""_s, u""_s},       {u"1"_s, u"%"_s},         {u"1/s"_s, u"/s"_s},    {u"A"_s, u"A"_s},
        {u"By"_s, u"MiB"_s},  {u"By/s"_s, u"MB/s"_s},   {u"Cel"_s, u"°C"_s},    {u"Hz"_s, u"Hz"_s},
        {u"J"_s, u"kWh"_s},   {u"L/min"_s, u"L/min"_s}, {u"Pa"_s, u"Pa"_s},     {u"V"_s, u"V"_s},
        {u"VA"_s, u"VA"_s},   {u"W"_s, u"W"_s},         {u"d"_s, u"d"_s},       {u"dB[m]"_s, u"dBm"_s},
        {u"hPa"_s, u"hPa"_s}, {u"kPa"_s, u"kPa"_s},     {u"m3/h"_s, u"m³/h"_s}, {u"rpm"_s, u"rpm"_s},
        {u"s"_s, u"d"_s},     {u"var"_s, u"var"_s}};
    QVERIFY2(shown.contains(unit), qPrintable(metric));
    QCOMPARE(Format::unitFor(metric, unit, 3e6).suffix, shown.value(unit));
}

QTEST_GUILESS_MAIN(TestBaselineWords)
#include "tst_baselinewords.moc"
