#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/appearance.h"
#include "widgets/room/attention.h"
#include "widgets/room/trayicon.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace std::chrono_literals;

namespace {

class RecordedSound : public SoundOutput
{
public:
    void play(State level, double volume) override { played.emplace_back(level, volume); }
    std::vector<std::pair<State, double>> played;
};

class RecordedDesktop : public DesktopNotifier
{
public:
    void show(quint64 notice, const DesktopNotice& content) override { shown.emplace_back(notice, content); }
    void withdraw(quint64 notice) override { withdrawn.push_back(notice); }
    void listen(Listener acted, Listener opened) override
    {
        act = std::move(acted);
        open = std::move(opened);
    }
    std::vector<std::pair<quint64, DesktopNotice>> shown;
    std::vector<quint64> withdrawn;
    Listener act;
    Listener open;
};

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void soundsTheWorstAtItsVolume();
    void muteCountsDownInTheTray();
    void whatWasThereIsNotAnnounced();
    void announcesAndAcknowledges();
    void summarisesAStorm();
    void aNoticeGoesWhenItsAlarmIsTaken();
    void switchedOff();
    void trayShowsTheWorstAndItsCount();
    void trayMenuAcknowledgesTheNewest();
    void worksWithoutSoundAndDesktop();

private:
    void send(const LiveBatch& batch) { m_console->send(batch); }
    void later(Millis time)
    {
        m_clock->advance(time);
        m_attention->tick();
    }
    Alarm fresh(qint64 id, State level = State::Error) const
    {
        Alarm alarm = m_console->picture.alarms.front();
        alarm.id = AlarmId{id};
        alarm.key.metric.instance = QString::number(id);
        alarm.level = level;
        alarm.openedAt = m_clock->utcNow() + Millis{id};
        alarm.ack.reset();
        return alarm;
    }
    const Alarm& known(qint64 id) const
    {
        return *std::ranges::find(m_console->picture.alarms, AlarmId{id}, &Alarm::id);
    }
    QAction* trayAction(const char* name) const
    {
        const QList<QAction*> actions = m_attention->tray().menu().actions();
        return *std::ranges::find(actions, QString::fromLatin1(name), &QAction::objectName);
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<Words> m_words;
    UserSettings* m_settings = nullptr;
    EstatePicture m_picture;
    RecordedSound m_sound;
    RecordedDesktop m_desktop;
    std::unique_ptr<Attention> m_attention;
    Subscription m_subscription;
};

void TestAttention::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(QStringLiteral("en"));
    m_settings = &m_look->settings();
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_words = std::make_unique<Words>(*m_clock);
    m_picture = {};
    m_sound = {};
    m_desktop = {};
    m_attention = std::make_unique<Attention>(
        m_picture, *m_words, Attention::Means{*m_console, *m_clock, *m_settings, &m_sound, &m_desktop});
    m_subscription =
        m_console->subscribe([this](const LiveBatch& batch) { m_attention->apply(m_picture.apply(batch)); });
}

void TestAttention::cleanup()
{
    m_subscription.reset();
    m_attention.reset();
    m_console.reset();
    m_look.reset();
}

void TestAttention::soundsTheWorstAtItsVolume()
{
    QCOMPARE(m_sound.played.size(), size_t{1}); // the sample has Errors that nobody has taken
    QCOMPARE(m_sound.played[0].first, State::Error);
    QCOMPARE(m_sound.played[0].second, 0.6);
    m_settings->setValue(setting::SoundVolume, 20);
    later(31s);
    QCOMPARE(m_sound.played.size(), size_t{2});
    QCOMPARE(m_sound.played[1].second, 0.2);
    m_settings->setValue(setting::SoundError, false);
    later(61s);
    QCOMPARE(m_sound.played.back().first, State::Warning);
}

void TestAttention::muteCountsDownInTheTray()
{
    QSignalSpy changed(m_attention.get(), &Attention::muteChanged);
    trayAction("trayMute")->trigger();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_attention->muteLeft(), Millis{15min});
    const auto heard = m_sound.played.size();
    later(5min);
    QCOMPARE(m_sound.played.size(), heard);
    QVERIFY(trayAction("trayMute")->text().contains(QStringLiteral("10:00")));
    later(10min);
    QCOMPARE(m_attention->muteLeft(), Millis{0});
    QCOMPARE(m_sound.played.size(), heard + 1);
    QVERIFY(!trayAction("trayMute")->text().contains(QLatin1Char(':')));
    trayAction("trayMute")->trigger();
    trayAction("trayMute")->trigger(); // on again
    QCOMPARE(m_attention->muteLeft(), Millis{0});
}

void TestAttention::whatWasThereIsNotAnnounced()
{
    later(2s);
    later(20s);
    QVERIFY(m_desktop.shown.empty());
}

void TestAttention::announcesAndAcknowledges()
{
    LiveBatch batch;
    batch.alarms = {fresh(900)};
    send(batch);
    later(1s);
    QCOMPARE(m_desktop.shown.size(), size_t{1});
    const auto& [id, content] = m_desktop.shown[0];
    QCOMPARE(content.level, State::Error);
    QCOMPARE(content.title, QStringLiteral("Error: NB-DC02"));
    QVERIFY(content.text.contains(QStringLiteral("Norrbygg")));
    QCOMPARE(content.action, QStringLiteral("Acknowledge"));
    QSignalSpy opened(m_attention.get(), &Attention::openAsked);
    m_desktop.open(id);
    QCOMPARE(opened[0][0].value<AlarmId>(), AlarmId{900});
    m_desktop.act(id);
    QTRY_VERIFY(known(900).ack.has_value());
    QCOMPARE(m_desktop.withdrawn, std::vector{id});
}

void TestAttention::summarisesAStorm()
{
    LiveBatch batch;
    for (int i = 0; i < 14; ++i)
        batch.alarms.push_back(fresh(900 + i, i % 2 == 0 ? State::Warning : State::Error));
    send(batch);
    later(1s);
    QCOMPARE(m_desktop.shown.size(), size_t{1});
    QVERIFY2(m_desktop.shown[0].second.title.startsWith(QStringLiteral("14 new alarms at Norrbygg")),
             qPrintable(m_desktop.shown[0].second.title));
    m_desktop.act(m_desktop.shown[0].first);
    QTRY_VERIFY(known(913).ack.has_value());
    QVERIFY(known(900).ack.has_value());
    QVERIFY(!known(1).ack.has_value()); // was no part of it
}

void TestAttention::aNoticeGoesWhenItsAlarmIsTaken()
{
    LiveBatch batch;
    batch.alarms = {fresh(900)};
    send(batch);
    later(1s);
    QVERIFY(m_desktop.withdrawn.empty());
    batch.alarms[0].closedAt = m_clock->utcNow();
    send(batch);
    QCOMPARE(m_desktop.withdrawn.size(), size_t{1});
}

void TestAttention::switchedOff()
{
    m_settings->setValue(setting::Notifications, false);
    LiveBatch batch;
    batch.alarms = {fresh(900)};
    send(batch);
    later(1s);
    QVERIFY(m_desktop.shown.empty());
    m_settings->setValue(setting::Notifications, true);
    later(20s);
    QVERIFY(m_desktop.shown.empty()); // old news
}

void TestAttention::trayShowsTheWorstAndItsCount()
{
    QVERIFY(m_attention->tray().toolTip().contains(QStringLiteral("Error")));
    const Palette& colors = paletteOf(Theme::Dark);
    const auto differs = [](const QImage& a, const QImage& b) { return a != b; };
    StateCounts none{};
    StateCounts one{};
    one[static_cast<size_t>(State::Error)] = 1;
    StateCounts two = one;
    two[static_cast<size_t>(State::Error)] = 2;
    StateCounts many{};
    many[static_cast<size_t>(State::Warning)] = 50'000;
    const auto image = [&](const StateCounts& counts) { return trayPicture(counts, 64, colors).toImage(); };
    QVERIFY(differs(image(none), image(one)));
    QVERIFY(differs(image(one), image(two))); // the figure is drawn
    QVERIFY(differs(image(two), image(many)));
    // … and so is the state, without colour
    StateCounts warning{};
    warning[static_cast<size_t>(State::Warning)] = 1;
    QVERIFY(differs(image(one).convertToFormat(QImage::Format_Alpha8),
                    image(warning).convertToFormat(QImage::Format_Alpha8)));
}

void TestAttention::trayMenuAcknowledgesTheNewest()
{
    LiveBatch batch;
    batch.alarms = {fresh(900, State::Warning)};
    send(batch);
    QVERIFY(trayAction("trayAcknowledge")->isEnabled());
    trayAction("trayAcknowledge")->trigger();
    QTRY_VERIFY(known(900).ack.has_value());
    QVERIFY(!known(1).ack.has_value());
    LiveBatch over;
    for (const Alarm& alarm : m_console->picture.alarms) {
        over.alarms.push_back(alarm);
        over.alarms.back().closedAt = m_clock->utcNow();
    }
    send(over);
    QVERIFY(!trayAction("trayAcknowledge")->isEnabled());
    QVERIFY(m_attention->tray().toolTip().contains(QStringLiteral("No alarms")));
}

void TestAttention::worksWithoutSoundAndDesktop()
{
    Attention bare(m_picture, *m_words, {*m_console, *m_clock, *m_settings});
    PictureChange change;
    change.reset = true;
    bare.apply(change);
    bare.tick();
    bare.toggleMute();
    QVERIFY(bare.muteLeft() > Millis{0});
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
