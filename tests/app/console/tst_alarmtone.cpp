#include "app/console/desktop/alarmtone.h"
#include "app/console/desktop/tonedevice.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace sd;

namespace {

std::vector<qint16> samplesOf(State level, double volume = 1)
{
    const QByteArray bytes = alarmTone(level, volume);
    std::vector<qint16> samples(static_cast<size_t>(bytes.size()) / sizeof(qint16));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(qint16));
    return samples;
}

int loudest(const std::vector<qint16>& samples)
{
    int most = 0;
    for (const qint16 sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

/// Times per second that the wave goes up through nought, over the first 100 ms.
int pitch(const std::vector<qint16>& samples)
{
    int rises = 0;
    for (size_t i = 1; i < ToneRate / 10; ++i)
        rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return rises * 10;
}

} // namespace

class TestAlarmTone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLevelHasAShortOne();
    void theyAreToldApart();
    void clicksNowhere();
    void volumeIsFollowed();
    void playsWithoutASoundDevice();
};

void TestAlarmTone::everyLevelHasAShortOne()
{
    for (const State level : {State::Error, State::Warning, State::Unknown}) {
        const auto samples = samplesOf(level);
        QCOMPARE_GE(samples.size(), size_t{ToneRate} / 4);
        QCOMPARE_LE(samples.size(), size_t{ToneRate});
        QCOMPARE_GE(loudest(samples), 20'000);
    }
    QVERIFY(alarmTone(State::Ok, 1).isEmpty());
    QVERIFY(alarmTone(State::NoData, 1).isEmpty());
}

void TestAlarmTone::theyAreToldApart()
{
    QCOMPARE_GE(pitch(samplesOf(State::Error)), 980);
    QCOMPARE_LE(pitch(samplesOf(State::Warning)), 620);
    QCOMPARE_GE(pitch(samplesOf(State::Warning)), 550);
    QCOMPARE_LE(pitch(samplesOf(State::Unknown)), 420);
}

void TestAlarmTone::clicksNowhere()
{
    for (const State level : {State::Error, State::Warning, State::Unknown}) {
        const auto samples = samplesOf(level);
        QCOMPARE_LE(std::abs(samples.front()), 200);
        QCOMPARE_LE(std::abs(samples.back()), 200);
        for (size_t i = 1; i < samples.size(); ++i)
            QVERIFY(std::abs(samples[i] - samples[i - 1]) < 8'000);
    }
}

void TestAlarmTone::volumeIsFollowed()
{
    const int whole = loudest(samplesOf(State::Error));
    QVERIFY(std::abs(loudest(samplesOf(State::Error, 0.5)) - whole / 2) < 10);
    QCOMPARE(loudest(samplesOf(State::Error, 0)), 0);
    QCOMPARE(loudest(samplesOf(State::Error, 7)), whole); // no more than all
}

void TestAlarmTone::playsWithoutASoundDevice()
{
    ToneDevice device;
    device.play(State::Error, 0.5);
    device.play(State::Warning, 0.5);
    device.play(State::Ok, 0.5);
}

QTEST_GUILESS_MAIN(TestAlarmTone)
#include "tst_alarmtone.moc"
