#include "app/probes/text/exposition.h"
#include "models/domain/selector.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString faultCode(const Exposition& exposition)
{
    if (exposition.faults().empty())
        return {};
    const auto& [line, fault] = exposition.faults().front();
    return u"%1 %2"_s.arg(line).arg(text(code(fault)));
}

const Exposition::Sample* find(const Exposition& exposition, const QString& selector)
{
    const auto wanted = Selector::parse(selector);
    if (!wanted)
        return nullptr;
    for (const Exposition::Sample& sample : exposition.samples()) {
        const auto labelOf = [&](std::string_view name) { return exposition.label(sample, name); };
        if (wanted->matches(sample.name, labelOf))
            return &sample;
    }
    return nullptr;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsOneSample_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("labels"); // name, value in turn
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("timestamp"); // NaN: none
        const double none = qQNaN();
        const auto row = [&](const char* line, const char* name, const QStringList& labels, double value,
                             double timestamp) {
            QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(name) << labels << value << timestamp;
        };
        row("m 1", "m", {}, 1, none);
        row("m{} 0", "m", {}, 0, none);
        row("a:b_9{} -3e3 103948", "a:b_9", {}, -3000, 103.948);
        row("  m\t1.5e-3\t", "m", {}, 0.0015, none);
        row("m .5", "m", {}, 0.5, none);
        row("m +5.", "m", {}, 5, none);
        row("m 1e-400", "m", {}, 0, none);
        row("m{a=\"x\"}2", "m", {u"a"_s, u"x"_s}, 2, none);
        row("m {a=\"x\",b=\"\",} 2", "m", {u"a"_s, u"x"_s, u"b"_s, QString()}, 2, none);
        row("m{ a = \"x}#,\" , b=\"y z\" } +Inf 5", "m", {u"a"_s, u"x}#,"_s, u"b"_s, u"y z"_s}, qInf(), 0.005);
        row("m{a=\"q\\\"b\\\\n\\nl\"} -Inf", "m", {u"a"_s, u"q\"b\\n\nl"_s}, -qInf(), none);
        row("m{a=\"K\xc3\xb6ket\"} 1 -5000", "m", {u"a"_s, u"Köket"_s}, 1, -5);
        row("m 1\r", "m", {}, 1, none);
    }
    void aLineIsOneSample()
    {
        QFETCH(QByteArray, line);
        QFETCH(double, timestamp);
        const auto exposition = Exposition::parse(line + '\n');
        QVERIFY(exposition);
        QCOMPARE(faultCode(*exposition), QString());
        QCOMPARE(exposition->samples().size(), size_t{1});
        const Exposition::Sample& sample = exposition->samples().front();
        QTEST(text(sample.name), "name");
        QTEST(sample.value, "value");
        QCOMPARE(sample.timestamp.has_value(), !std::isnan(timestamp));
        if (sample.timestamp)
            QCOMPARE(*sample.timestamp, timestamp);
        QStringList labels;
        for (const Exposition::Label& label : exposition->labels(sample))
            labels << text(label.name) << text(label.value);
        QTEST(labels, "labels");
    }

    void aBrokenLineIsNamedAndTheOthersStand_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("fault");
        const auto row = [](const QByteArray& line, const char* fault) {
            QTest::newRow(line.left(60).constData()) << line << QString::fromLatin1(fault);
        };
        row("9m 1", "name");
        row("<html>", "name");
        row("m-1 1", "name");
        row("m", "value");
        row("m x", "value");
        row("m 0x1F", "value");
        row("m 1_000", "value");
        row("m nan(3)", "value");
        row("m +-1", "value");
        row("m 1e999", "value");
        row("m{a=\"b\"}", "value");
        row("m{a=\"b\" 1", "labels");
        row("m{a=\"b} 1", "labels");
        row("m{a=b} 1", "labels");
        row("m{a} 1", "labels");
        row("m{,} 1", "labels");
        row("m{a=\"b\" c=\"d\"} 1", "labels");
        row("m{__name__=\"b\"} 1", "labels");
        row("m{a=\"b\\", "labels");
        row("m{a=\"1\",a=\"2\"} 1", "repeated");
        row("m{a=\"\\t\"} 1", "escape");
        row("m{a=\"\xff\"} 1", "encoding");
        row("m 1 2 3", "timestamp");
        row("m 1 x", "timestamp");
        row("m 1 1.5", "timestamp"); // seconds are OpenMetrics'
        row("m 1 NaN", "timestamp");
        row("m 1 # {a=\"b\"} 1", "exemplar"); // likewise
        row("# TYPE m bla", "type");
        row("# TYPE m", "type");
        row("# TYPE met-ric gauge", "name");
        row("# HELP", "name");
        row("m{a=\"" + QByteArray(9'000, 'x') + "\"} 1", "too-long");
        row(QByteArray(600, 'x') + " 1", "too-long");
        QByteArray labels;
        for (int i = 0; i < 65; ++i)
            labels += "l" + QByteArray::number(i) + "=\"\",";
        row("m{" + labels + "} 1", "too-many");
    }
    void aBrokenLineIsNamedAndTheOthersStand()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, fault);
        const auto exposition = Exposition::parse("before 1\n" + line + "\nafter{a=\"b\"} 2\n");
        QVERIFY(exposition);
        QCOMPARE(faultCode(*exposition), u"2 "_s + fault);
        QCOMPARE(exposition->faultCount(), size_t{1});
        QCOMPARE(exposition->lostCount(), size_t{line.startsWith('#') ? 0U : 1U});
        QCOMPARE(exposition->samples().size(), size_t{2});
        const Exposition::Sample& after = exposition->samples().back();
        QCOMPARE(text(exposition->label(after, "a")), u"b"_s);
        QCOMPARE(exposition->labels(after).size(), size_t{1}); // none of the broken line's
    }

    void commentsDescribeFamilies()
    {
        const auto exposition = Exposition::parse("#\n# just words\n#TYPE t counter\n  #  HELP  t \t two\\nlines \n"
                                                  "# TYPE g gauge\n# TYPE g gauge\n# UNIT g seconds\n# HELP t again\n");
        QVERIFY(exposition);
        QCOMPARE(exposition->families().size(), size_t{2});
        QVERIFY(exposition->families()[0].type == Exposition::Type::Counter);
        QCOMPARE(text(exposition->families()[0].help), u"two\\nlines "_s);
        QCOMPARE(text(exposition->families()[1].unit), u"seconds"_s);
        QCOMPARE(exposition->faultCount(), size_t{2});
        QCOMPARE(faultCode(*exposition), u"6 repeated"_s);
        QVERIFY(exposition->samples().empty());
    }

    void openMetricsIsKnownByItsEnd()
    {
        const auto exposition = Exposition::parse("# TYPE h histogram\n"
                                                  "h_bucket{le=\"1\"} 8 1.5 # {id=\"a}\"} 0.67 1520879607.789\n"
                                                  "h_bucket{le=\"+Inf\"} 9 # {} 3\n"
                                                  "h_bucket{le=\"2\"} 9 # {id=\"a\"}\n" // no value
                                                  "h_bucket{le=\"two\"} 9\n"
                                                  "# EOF\n");
        QVERIFY(exposition);
        QVERIFY(exposition->isOpenMetrics());
        QCOMPARE(exposition->samples().size(), size_t{2});
        QCOMPARE(*exposition->samples()[0].timestamp, 1.5); // seconds
        QCOMPARE(exposition->labels(exposition->samples()[0]).size(), size_t{1});
        QCOMPARE(exposition->faultCount(), size_t{2});
        QCOMPARE(faultCode(*exposition), u"4 exemplar"_s);
        QVERIFY(exposition->faults()[1].fault == Exposition::Fault::Bound);
        QVERIFY(Exposition::parse("a 1\n# EOF")->isOpenMetrics());
        const auto early = Exposition::parse("a 1\n# EOF\nb 2\n# EOF");
        QCOMPARE(faultCode(*early), u"3 after-eof"_s);
        QCOMPARE(early->samples().size(), size_t{1});
        const auto plain = Exposition::parse("a 1\n# EOF\nb 2\n"); // a comment as any other
        QVERIFY(!plain->isOpenMetrics());
        QCOMPARE(plain->samples().size(), size_t{2});
    }

    void whatBreaksOffIsNoValue()
    {
        const auto exposition = Exposition::parse("a 1\nb 12");
        QCOMPARE(faultCode(*exposition), u"2 unfinished"_s);
        QCOMPARE(exposition->samples().size(), size_t{1});
    }

    void whatIsNoExpositionIsRefused()
    {
        const auto page = Exposition::parse("<!DOCTYPE html>\n<html><body>\n<h1>It works!</h1>\n</body></html>\n");
        QVERIFY(!page);
        QCOMPARE(page.failure().code, u"not-exposition"_s);
        QCOMPARE(page.failure().message, u"<!DOCTYPE html>"_s);
        QVERIFY(!Exposition::parse(QByteArray("\x1f\x8b\x08\x00\x00 1\n", 9)));
        QVERIFY(!Exposition::parse("{\"status\":\"ok\"}"));
        QVERIFY(Exposition::parse("")); // nothing is said, and nothing wrong
        QVERIFY(Exposition::parse("\xEF\xBB\xBF\r\n\r\n"));
    }

    void limitsHold()
    {
        const auto large = Exposition::parse(QByteArray(100, '\n'), {.body = 99});
        QCOMPARE(large.failure().code, u"too-large"_s);
        const auto many = Exposition::parse("a{x=\"1\"} 1\nb{x=\"2\"} 2\nc{x=\"3\"} 3\n", {.samples = 2});
        QVERIFY(many->isCut());
        QCOMPARE(many->samples().size(), size_t{2});
        QCOMPARE(text(many->label(many->samples()[1], "x")), u"2"_s);
        const auto junk = Exposition::parse("a 1\n" + QByteArray("?\n").repeated(1'000));
        QCOMPARE(junk->faultCount(), size_t{1'000});
        QCOMPARE(junk->faults().size(), size_t{20});
    }

    void whatWasParsedMayMove()
    {
        auto exposition = Exposition::parse("m{a=\"\\\\plain\"} 1\n");
        const Exposition moved = *std::move(exposition);
        QCOMPARE(text(moved.label(moved.samples()[0], "a")), u"\\plain"_s);
        QCOMPARE(text(moved.samples()[0].name), u"m"_s);
    }

    void selectors_data()
    {
        QTest::addColumn<QString>("selector");
        QTest::addColumn<QString>("matched"); // the values' sum tells which
        const auto row = [](const char* selector, const char* matched) {
            QTest::newRow(selector) << QString::fromUtf8(selector) << QString::fromLatin1(matched);
        };
        row("d", "1 2 4");
        row("d{}", "1 2 4");
        row("e", "8");
        row("x", "");
        row("d{m=\"/\"}", "1");
        row("d{m!=\"/\"}", "2 4");
        row("d{m=~\"/.+\"}", "2 4");
        row("d{m=~\"/b\"}", "2"); // anchored: not /boot
        row("d{m!~\"/b.*\"}", "1");
        row("d{ f = \"ext4\" , m=~\"/b|/\", }", "1 2");
        row("d{none=\"\"}", "1 2 4"); // missing is empty
        row("d{none!=\"\"}", "");
        row("d{f=\"a\\\"b\"}", "4");
        row("d{f=~\"a\\\\\\\"b\"}", "4");
        row("d{m=~\"\\W\"}", "1");
        row("d{m=~\"/(\"}", "refused");
        row("d{m=\"/\"", "refused");
        row("d{m=/}", "refused");
        row("d{m=\"/\" f=\"x\"}", "refused");
        row("{m=\"/\"}", "refused");
        row("e|d", "1 2 4 8"); // either name
        row("d|", "refused");
        row("d e", "refused");
        row("", "refused");
    }
    void selectors()
    {
        QFETCH(QString, selector);
        const auto exposition = Exposition::parse("d{m=\"/\",f=\"ext4\"} 1\nd{m=\"/b\",f=\"ext4\"} 2\n"
                                                  "d{m=\"/boot\",f=\"a\\\"b\"} 4\ne 8\n");
        const auto wanted = Selector::parse(selector);
        QStringList matched;
        for (const Exposition::Sample& sample : exposition->samples()) {
            const auto labelOf = [&](std::string_view name) { return exposition->label(sample, name); };
            if (wanted && wanted->matches(sample.name, labelOf))
                matched += QString::number(sample.value);
        }
        QTEST(wanted ? matched.join(u' ') : u"refused"_s, "matched");
    }

    void everyRecordingIsRead()
    {
        const QString folder = test::corpusFolder() + u"/prometheus"_s;
        if (test::corpusFolder().isEmpty() || !QDir(folder).exists())
            QSKIP(test::corpusMissing);
        int files = 0;
        for (const QString& place : QStringList{folder, folder + u"/parse-cases"_s}) {
            for (const QString& name : QDir(place).entryList({u"*.prom"_s}, QDir::Files)) {
                ++files;
                const auto exposition = Exposition::parse(read(place + u'/' + name));
                // This one gives HELP and TYPE of windows_mssql_locks_deadlocks twice, in lines 2193 and 2194.
                const size_t repeated = name.startsWith("windows_exporter-0.20.0"_L1) ? 2 : 0;
                const bool isFine = exposition && exposition->faultCount() == repeated && exposition->lostCount() == 0;
                QVERIFY2(isFine == !name.contains("error"_L1),
                         qPrintable(name + u": "_s + (exposition ? faultCode(*exposition) : u"refused"_s)));
            }
        }
        QVERIFY(files >= 30);
    }

    /// Counted by hand with grep, and read from the files.
    void recordedFacts_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("samples"); // lines that are no comment
        QTest::addColumn<int>("types");   // lines "# TYPE"
        QTest::addColumn<QString>("selector");
        QTest::addColumn<double>("value");
        const auto row = [](const char* file, int samples, int types, const char* selector, double value) {
            QTest::newRow(selector) << QString::fromLatin1(file) << samples << types << QString::fromLatin1(selector)
                                    << value;
        };
        constexpr auto linuxHost = "node_exporter-linux-e2e.prom";
        constexpr auto windowsHost = "windows_exporter-0.20.0-win10-22h2.prom";
        row("expfmt-text-sample.prom", 248, 37, "", 0);
        row("node_exporter-freebsd-e2e.prom", 106, 95, "", 0);
        row(linuxHost, 3027, 1228, "node_cpu_seconds_total{mode=\"idle\",cpu=\"3\"}", 11'132.3);
        row("openmetrics-alltypes-5mfs.om.prom", 53, 5, "rpc_requests_total{service=\"normal\"}", 15);
        row("textfile-client_side_timestamp-metrics.prom", 2, 0, "metric_with_custom_timestamp", 1);
        row("textfile-summary-metrics.prom", 20, 1, "", 0);
        // 701 lines, of which one is there twice: see everyRecordingIsRead.
        row(windowsHost, 1728, 700, "windows_logical_disk_free_bytes{volume=\"C:\"}", 43'636'490'240.0);
        row(windowsHost, 1728, 700, "windows_service_info{run_as=\"NT Authority\\\\LocalService\",name=\"dhcp\"}", 1);
        row("windows_exporter-e2e-names-only-bom.prom", 57, 185, "test_alpha_total", 42);
    }
    void recordedFacts()
    {
        QFETCH(QString, file);
        QFETCH(QString, selector);
        const QByteArray body = read(test::corpusFolder() + u"/prometheus/"_s + file);
        if (body.isEmpty())
            QSKIP(test::corpusMissing);
        const auto exposition = Exposition::parse(body);
        QVERIFY(exposition);
        QTEST(static_cast<int>(exposition->samples().size()), "samples");
        const auto types = std::count_if(exposition->families().begin(), exposition->families().end(),
                                         [](const Exposition::Family& family) { return family.type.has_value(); });
        QTEST(static_cast<int>(types), "types");
        if (selector.isEmpty())
            return;
        const Exposition::Sample* sample = find(*exposition, selector);
        QVERIFY2(sample, qPrintable(selector));
        QFETCH(double, value);
        if (std::isnan(value))
            QVERIFY(std::isnan(sample->value));
        else
            QCOMPARE(sample->value, value);
    }
};

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
