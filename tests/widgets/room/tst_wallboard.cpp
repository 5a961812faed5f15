#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/appearance.h"
#include "widgets/room/heatmap.h"
#include "widgets/room/wallboard.h"
#include "widgets/room/wallstrip.h"
#include "widgets/room/worstalarms.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

class TestWallboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_wall.reset(); }
    void showsTheFiveWorst();
    void mutedStayAway();
    void lettersAreReadFromSixMetres_data();
    void lettersAreReadFromSixMetres();
    void silenceIsLoud();
    void escapeLeaves_data();
    void escapeLeaves();
    void turnsOnlyWhenAsked();
    void tellsItsAgeAndTheMute();
    void screenThatIsGone();
    void nothingWrongIsSaid();

private:
    void send(const LiveBatch& batch) { m_wall->apply(m_picture.apply(batch)); }
    template<typename Widget>
    Widget* child(const char* name) const
    {
        return m_wall->findChild<Widget*>(QString::fromLatin1(name));
    }
    void tick(std::optional<Millis> silence = {})
    {
        m_wall->tick(m_clock.utcNow(), m_clock.utcNow() - silence.value_or(Millis{0}), silence);
    }

    std::unique_ptr<Appearance> m_look;
    TestClock m_clock{fromMs(1'795'440'725'000)};
    Words m_words{m_clock};
    EstatePicture m_picture;
    std::unique_ptr<Wallboard> m_wall;
};

void TestWallboard::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(QStringLiteral("en"));
    m_picture = {};
    m_wall = std::make_unique<Wallboard>(m_picture, m_words);
    FakeConsole console(m_clock);
    fillSample(console, m_clock.utcNow());
    send(console.picture);
    m_wall->resize(1920, 1080);
    m_wall->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wall.get()));
    tick();
}

void TestWallboard::showsTheFiveWorst()
{
    const auto& worst = child<WorstAlarms>("worstAlarms")->alarms();
    QCOMPARE(worst.size(), size_t{5});
    QCOMPARE(worst.front(), AlarmId{1});
    int before = severity(State::Error);
    for (const AlarmId id : worst) {
        QCOMPARE_LE(severity(m_picture.alarm(id)->level), before);
        before = severity(m_picture.alarm(id)->level);
    }
    QVERIFY(child<WorstAlarms>("worstAlarms")->accessibleName().contains(QStringLiteral("NB-DC02")));
    QCOMPARE(child<HeatMap>("heatMap")->tiles().tiles().size(), m_picture.servers().size());
}

void TestWallboard::mutedStayAway()
{
    LiveBatch batch;
    batch.alarms = {*m_picture.alarm(AlarmId{1})};
    batch.alarms[0].muted = MuteReason::Snoozed;
    send(batch);
    for (const AlarmId id : child<WorstAlarms>("worstAlarms")->alarms())
        QVERIFY(id != AlarmId{1});
}

void TestWallboard::lettersAreReadFromSixMetres_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::newRow("1280×800") << QSize(1280, 800);
    QTest::newRow("1920×1080") << QSize(1920, 1080);
    QTest::newRow("2560×1440") << QSize(2560, 1440);
    QTest::newRow("3840×2160") << QSize(3840, 2160);
}

/// On a 55-inch screen (0.685 m high) a letter of a 37th of its height is 18 mm: a three-hundredth of six metres, which
/// good eyes read. The list must leave most of the screen to the map.
void TestWallboard::lettersAreReadFromSixMetres()
{
    QFETCH(QSize, screen);
    m_wall->resize(screen);
    QCoreApplication::processEvents();
    auto* worst = child<WorstAlarms>("worstAlarms");
    QCOMPARE_GE(worst->font().pixelSize() * 37, screen.height());
    QCOMPARE(worst->alarms().size(), size_t{5});
    QCOMPARE_GE(child<HeatMap>("heatMap")->height() * 2, screen.height());
    QVERIFY(m_wall->rect().contains(worst->geometry()));
}

void TestWallboard::silenceIsLoud()
{
    auto* strip = child<WallStrip>("wallStrip");
    QVERIFY(!strip->isLoud());
    tick(12s);
    QVERIFY(strip->isLoud());
    QVERIFY(strip->accessibleName().contains(QStringLiteral("12")));
    const QColor ground = m_wall->grab().toImage().pixelColor(2, strip->height() / 2);
    QCOMPARE(ground, paletteOf(m_wall->palette()).state(State::Error).ink);
    tick();
    QVERIFY(!strip->isLoud());
}

void TestWallboard::escapeLeaves_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("F11") << Qt::Key_F11;
}

void TestWallboard::escapeLeaves()
{
    QFETCH(Qt::Key, key);
    QSignalSpy left(m_wall.get(), &Wallboard::left);
    QTest::keyClick(m_wall.get(), key);
    QCOMPARE(left.count(), 1);
    QVERIFY(!m_wall->isVisible());
}

void TestWallboard::turnsOnlyWhenAsked()
{
    QCOMPARE(m_wall->page(), 0);
    QTest::keyClick(m_wall.get(), Qt::Key_Right);
    QCOMPARE(m_wall->page(), 1);
    QVERIFY(child<WorstAlarms>("wallAlarms")->alarms().size() > 5);
    QTest::keyClick(m_wall.get(), Qt::Key_Space);
    QCOMPARE(m_wall->page(), 0);
    auto* timer = m_wall->findChild<QTimer*>(QStringLiteral("rotation"));
    QVERIFY(!timer->isActive());
    m_wall->setRotation(20);
    QVERIFY(timer->isActive());
    QCOMPARE(timer->interval(), 20'000);
    QMetaObject::invokeMethod(timer, "timeout"); // the twenty seconds are over
    QCOMPARE(m_wall->page(), 1);
    m_wall->setRotation(0);
    QVERIFY(!timer->isActive());
}

void TestWallboard::tellsItsAgeAndTheMute()
{
    const QString said = child<WallStrip>("wallStrip")->text();
    QVERIFY2(said.contains(QStringLiteral("read 14:32:05")), qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("sound off")));
    m_wall->setMuteLeft(14min + 31s + 200ms);
    QVERIFY(child<WallStrip>("wallStrip")->text().contains(QStringLiteral("sound off 14:32")));
}

void TestWallboard::screenThatIsGone()
{
    QScreen* first = QGuiApplication::primaryScreen();
    QCOMPARE(Wallboard::screenNamed(first->name(), *m_wall), first);
    QCOMPARE(Wallboard::screenNamed(QStringLiteral("HDMI-7"), *m_wall), m_wall->screen());
    QCOMPARE(Wallboard::screenNamed({}, *m_wall), m_wall->screen());
}

void TestWallboard::nothingWrongIsSaid()
{
    LiveBatch batch;
    for (const auto& [id, alarm] : m_picture.alarms()) {
        batch.alarms.push_back(alarm);
        batch.alarms.back().closedAt = m_clock.utcNow();
    }
    send(batch);
    QVERIFY(child<WorstAlarms>("worstAlarms")->alarms().empty());
    QCOMPARE(child<WorstAlarms>("worstAlarms")->accessibleName(), QStringLiteral("No alarms"));
}

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
