#include "models/domain/csvtable.h"
#include "models/domain/ownmetrics.h"
#include "models/words/words.h"
#include "tests/widgets/fakearchive.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/charts/chartexport.h"
#include "widgets/charts/chartpane.h"
#include "widgets/charts/chartview.h"
#include "widgets/charts/seriespicker.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

namespace {

/// A pane over the sample estate that shows the last day of the first series.
struct Bench
{
    Bench()
    {
        fillSample(console, clock.utcNow());
        picture.apply(console.picture);
        pane.resize(1000, 320);
        pane.show();
        pane.time().showLast(24h);
        pane.setSeries({console.picture.series[0].series});
        settle();
    }
    void settle()
    {
        QTRY_COMPARE(pane.view().content().lines.size(), pane.sources().size());
        QTRY_VERIFY(pane.view().content().hasPoints());
    }
    template<typename Kind>
    Kind* find(const char* name)
    {
        return pane.findChild<Kind*>(QString::fromLatin1(name));
    }
    void addTwin()
    {
        pane.addSeries(twin().series);
        settle();
    }
    /// Another series of the same metric, on another server.
    [[nodiscard]] const SeriesHealth& twin() const
    {
        const SeriesHealth& mine = console.picture.series[0];
        return *std::ranges::find_if(console.picture.series, [&mine](const SeriesHealth& other) {
            return other.key.metric == mine.key.metric && other.server != mine.server;
        });
    }

    TestClock clock;
    FakeConsole console{clock};
    EstatePicture picture;
    Words words{clock};
    FakeArchive archive;
    ChartPane pane{{picture, words, console, archive, clock}};
};

ChartContent merged()
{
    ChartContent content{.range = {UtcTime{0h}, UtcTime{4h}}};
    content.lines.push_back(
        {.series = {1}, .name = {}, .metric = QStringLiteral("system.cpu.utilization"), .unit = QStringLiteral("1")});
    content.lines.front().curve.step = 1h;
    content.lines.front().curve.points = {{UtcTime{0h}, 60, 0.1, 0.3, 0.2, 0.29}, {UtcTime{1h}, 59, 0, 1, 1.0 / 3, 1}};
    content.lines.push_back(
        {.series = {2}, .name = {}, .metric = QStringLiteral("hw.temperature"), .unit = QStringLiteral("Cel")});
    content.lines.back().curve.points = {{UtcTime{1h}, 1, 21.5, 21.5, 21.5, 21.5}};
    return content;
}

const QStringList titles{QStringLiteral("DC01 CPU"), QStringLiteral("DC01, inlet")};

} // namespace

class ChartPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Swedish, QLocale::Sweden)); }
    void serversAreComparedByKeyboardAlone();
    void pickerOffersOnlyWhatFits();
    void finderTakesWordsOfServerAndMetric();
    void lineIsTakenAway();
    void optionsComeFromTheMenu();
    void csvOfMergedPoints();
    void csvOfSamplesIsLossless();
    void filesAreWritten_data();
    void filesAreWritten();
    void unwritableFileIsSaid();
    void imageGoesToTheClipboard();
    void alarmsAndRemarksAreMarked();
    void marksFollowSeriesAndTime();
};

void ChartPaneTest::serversAreComparedByKeyboardAlone()
{
    Bench bench;
    bench.pane.activateWindow();
    auto* add = bench.find<QPushButton>("chartAdd");
    QTest::keyClick(add, Qt::Key_Space);
    auto* field = bench.find<QLineEdit>("seriesSearch");
    QVERIFY(field->isVisible());
    const SeriesHealth& twin = bench.twin();
    const QString server = bench.picture.serverName(twin.server);
    QTest::keyClicks(field, server + QLatin1Char(' ') + bench.words.metric(twin.key));
    auto* list = bench.find<QListWidget>("seriesFound");
    QVERIFY(list->count() >= 1);
    QTest::keyClick(field, Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench.pane.shownSeries(), (std::vector{bench.console.picture.series[0].series, twin.series}));
    QCOMPARE(bench.pane.view().content().lines[1].name, server); // the metric is the same
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible());
}

void ChartPaneTest::pickerOffersOnlyWhatFits()
{
    Bench bench;
    QTest::keyClick(bench.find<QPushButton>("chartAdd"), Qt::Key_Space);
    auto* field = bench.find<QLineEdit>("seriesSearch");
    auto* list = bench.find<QListWidget>("seriesFound");
    // Adds until two units are on the axes or the chart is full: the list must shrink to what still fits.
    for (int i = 0; i < 2 * static_cast<int>(MostLines) && list->count() > 0; ++i) {
        QTest::keyClick(field, i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QSet<QString> axes;
    QSet<SeriesId> unique;
    for (const ChartSource& source : bench.pane.sources()) {
        axes.insert(axisKey(source.health.key.metric, source.health.unit));
        unique.insert(source.health.series);
    }
    QVERIFY(axes.size() <= 2);
    QCOMPARE(static_cast<size_t>(unique.size()), bench.pane.sources().size()); // none twice
    QVERIFY(bench.pane.sources().size() <= MostLines);
}

void ChartPaneTest::finderTakesWordsOfServerAndMetric()
{
    Bench bench;
    SeriesFinder finder(bench.picture, bench.words);
    const auto any = [](const SeriesHealth&) { return true; };
    const auto all = finder.find({}, bench.twin().server, any, 1'000);
    QVERIFY(all.size() > 10);
    QCOMPARE(all.front().server, bench.picture.serverName(bench.twin().server)); // the server asked for first
    QCOMPARE(finder.find({}, {}, any, 7).size(), size_t{7});
    const QString metric = bench.words.metric(bench.twin().key);
    for (const FoundSeries& found : finder.find(metric.toUpper(), {}, any, 1'000))
        QVERIFY(found.metric.contains(metric, Qt::CaseInsensitive));
    QVERIFY(finder.find(QStringLiteral("there is no such server"), {}, any, 10).empty());
}

void ChartPaneTest::lineIsTakenAway()
{
    Bench bench;
    bench.pane.addSeries(bench.twin().series);
    bench.settle();
    bench.pane.removeSeries(bench.console.picture.series[0].series);
    bench.settle();
    QCOMPARE(bench.pane.shownSeries(), std::vector{bench.twin().series});
    bench.pane.setSeries({SeriesId{987'654}, bench.twin().series}); // one that is gone
    QCOMPARE(bench.pane.shownSeries(), std::vector{bench.twin().series});
}

void ChartPaneTest::optionsComeFromTheMenu()
{
    Bench bench;
    bench.find<QAction>("compare1")->trigger();
    QCOMPARE(bench.pane.options().comparison, Comparison::Week);
    QTRY_VERIFY(!bench.pane.view().content().lines.front().earlier.points.empty());
    bench.find<QAction>("average")->trigger();
    bench.find<QAction>("percentile")->trigger();
    QVERIFY(bench.pane.options().average && bench.pane.options().percentile);
    QTRY_VERIFY(std::ranges::any_of(bench.pane.view().chartLayout().sideLabels(), [](const SideLabel& label) {
        return label.kind == SideLabel::Percentile && label.text.startsWith(QStringLiteral("p95 "));
    }));
    bench.find<QAction>("compare0")->trigger();
    QCOMPARE(bench.pane.options().comparison, Comparison::None);
}

void ChartPaneTest::csvOfMergedPoints()
{
    const auto rows = parseCsv(QString::fromUtf8(mergedCsv(merged(), titles)));
    QCOMPARE(rows.size(), size_t{3});
    QCOMPARE(rows[0].cells,
             (QStringList{QStringLiteral("time (UTC)"), QStringLiteral("DC01 CPU, mean of 1 h [1]"),
                          QStringLiteral("DC01 CPU, min of 1 h [1]"), QStringLiteral("DC01 CPU, max of 1 h [1]"),
                          QStringLiteral("DC01 CPU, p95 of 1 h [1]"), QStringLiteral("DC01 CPU, samples in 1 h"),
                          QStringLiteral("DC01, inlet, sample [Cel]")}));
    QCOMPARE(rows[1].cells.first(), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(rows[1].cells.last(), QString());      // nothing was measured then
    QCOMPARE(rows[2].cells[1].toDouble(), 1.0 / 3); // every digit, with a point under a Swedish locale
    QCOMPARE(rows[2].cells.last(), QStringLiteral("21.5"));
}

void ChartPaneTest::csvOfSamplesIsLossless()
{
    const std::vector<std::vector<RawPoint>> samples{
        {{UtcTime{0min}, 0.1}, {UtcTime{1min}, 1e-300}, {UtcTime{3min}, -9'007'199'254'740'991.0}},
        {{UtcTime{1min}, 0.1 + 0.2}, {UtcTime{4min}, std::nan("")}}};
    const auto rows = parseCsv(QString::fromUtf8(sampleCsv(merged(), titles, samples)));
    QCOMPARE(rows.size(), size_t{5});
    QCOMPARE(rows[0].cells[1], QStringLiteral("DC01 CPU, sample as kept [1]"));
    QCOMPARE(rows[1].cells[1].toDouble(), 0.1);
    QCOMPARE(rows[2].cells[1].toDouble(), 1e-300);
    QCOMPARE(rows[2].cells[2].toDouble(), 0.1 + 0.2);
    QCOMPARE(rows[3].cells[1].toDouble(), -9'007'199'254'740'991.0);
    QCOMPARE(rows[3].cells[2], QString());
    QCOMPARE(rows[4].cells, (QStringList{QStringLiteral("1970-01-01T00:04:00.000Z"), QString(), QString()}));
}

void ChartPaneTest::filesAreWritten_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("image") << "exportPng"
                           << "png" << QByteArray("\x89PNG");
    QTest::newRow("drawing") << "exportSvg"
                             << "svg" << QByteArray("<?xml");
    QTest::newRow("points") << "exportMerged"
                            << "csv" << QByteArray("time (UTC)");
    QTest::newRow("samples") << "exportSamples"
                             << "csv" << QByteArray("time (UTC)");
}

void ChartPaneTest::filesAreWritten()
{
    QFETCH(QString, action);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    Bench bench;
    bench.find<QAction>(qPrintable(action))->trigger();
    auto* dialog = bench.find<QFileDialog>("chartFile");
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->defaultSuffix(), suffix);
    const QString name = folder.filePath(QStringLiteral("out.") + suffix);
    Q_EMIT dialog->fileSelected(name);
    dialog->close();
    QTRY_VERIFY(QFile::exists(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    QVERIFY(bytes.size() > 200);
    QTRY_VERIFY(bench.find<QLabel>("chartReport")->text().contains(QStringLiteral("out.")));
}

void ChartPaneTest::unwritableFileIsSaid()
{
    Bench bench;
    bench.find<QAction>("exportMerged")->trigger();
    auto* dialog = bench.find<QFileDialog>("chartFile");
    Q_EMIT dialog->fileSelected(QStringLiteral("/nowhere/at/all/out.csv"));
    dialog->close();
    QTRY_VERIFY(bench.find<QLabel>("chartReport")->text().startsWith(QStringLiteral("Could not be written")));
}

void ChartPaneTest::imageGoesToTheClipboard()
{
    Bench bench;
    bench.find<QAction>("copyPoints")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("time (UTC),")));
    bench.find<QAction>("copyImage")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), bench.pane.view().size() * 2);
}

namespace {

Alarm alarmOn(const SeriesHealth& series, qint64 id, UtcTime openedAt, std::optional<UtcTime> closedAt)
{
    return {.id = {id},
            .key = {series.check, series.key},
            .server = series.server,
            .customer = {},
            .level = State::Warning,
            .worst = State::Error,
            .openedAt = openedAt,
            .closedAt = closedAt};
}

std::vector<ChartMark> marksOf(const ChartPane& pane, MarkKind kind)
{
    std::vector<ChartMark> marks;
    std::ranges::copy_if(pane.view().content().marks, std::back_inserter(marks),
                         [kind](const ChartMark& mark) { return mark.kind == kind; });
    return marks;
}

} // namespace

void ChartPaneTest::alarmsAndRemarksAreMarked()
{
    Bench bench;
    const SeriesHealth mine = bench.console.picture.series[0];
    const UtcTime now = bench.clock.utcNow();
    Alarm failed = alarmOn(mine, 3, now - 4h, now - 3h);
    failed.key.metric = {checkStatusMetric, {}};
    Alarm foreign = alarmOn(bench.twin(), 4, now - 2h, {});
    bench.archive.alarms = {alarmOn(mine, 1, now - 8h, now - 7h), alarmOn(mine, 2, now - 1h, {}), failed, foreign};
    bench.archive.remarks[1] = {{.alarm = {1},
                                 .at = now - 450min,
                                 .kind = JournalKind::Commented,
                                 .who = QStringLiteral("Jonas Lind"),
                                 .text = QStringLiteral("the backup ran into the morning, moved to 01:00")}};
    bench.pane.time().showLast(12h);
    QTRY_COMPARE(marksOf(bench.pane, MarkKind::Alarm).size(), size_t{3});
    const std::vector<ChartMark> alarms = marksOf(bench.pane, MarkKind::Alarm);
    QCOMPARE(alarms[0].when, (Interval{now - 8h, now - 7h}));
    QCOMPARE(alarms[0].level, State::Error); // its worst
    QCOMPARE(alarms[0].text, bench.words.age(1h));
    QCOMPARE(alarms[1].when.to, UtcTime::max());
    const std::vector<ChartMark> notes = marksOf(bench.pane, MarkKind::Note);
    QCOMPARE(notes.size(), size_t{1});
    QCOMPARE(notes[0].when.from, now - 450min);
    QVERIFY(notes[0].text.startsWith(QStringLiteral("JL: the backup ran")));
    QVERIFY(notes[0].text.endsWith(QChar(0x2026)));

    bench.addTwin();
    QTRY_COMPARE(marksOf(bench.pane, MarkKind::Alarm).size(), size_t{4});
    QVERIFY(marksOf(bench.pane, MarkKind::Alarm).back().text.startsWith(bench.picture.serverName(foreign.server)));
}

void ChartPaneTest::marksFollowSeriesAndTime()
{
    Bench bench;
    const UtcTime now = bench.clock.utcNow();
    bench.archive.alarms = {alarmOn(bench.console.picture.series[0], 1, now - 8h, now - 7h)};
    bench.pane.time().showLast(12h);
    QTRY_COMPARE(marksOf(bench.pane, MarkKind::Alarm).size(), size_t{1});
    bench.pane.time().showLast(6h);
    QTRY_VERIFY(marksOf(bench.pane, MarkKind::Alarm).empty());
    bench.pane.time().showLast(12h);
    QTRY_COMPARE(marksOf(bench.pane, MarkKind::Alarm).size(), size_t{1});
    // Another series never shows the marks of the one before.
    bench.pane.setSeries({bench.twin().series});
    bench.settle();
    QVERIFY(marksOf(bench.pane, MarkKind::Alarm).empty());
    // The same time and series are not asked for twice.
    const int asked = bench.archive.asked;
    bench.pane.setOptions({.average = true});
    QTRY_VERIFY(bench.pane.view().content().options.average);
    QCOMPARE(bench.archive.asked, asked);
}

QTEST_MAIN(ChartPaneTest)
#include "tst_chartpane.moc"
