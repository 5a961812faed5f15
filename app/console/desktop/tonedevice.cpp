#include "app/console/desktop/tonedevice.h"

#include "app/console/desktop/alarmtone.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <memory>

namespace sd {

namespace {

/// Holds the device and what it plays; used in the thread of ToneDevice only.
class Player : public QObject
{
public:
    void play(const QByteArray& samples)
    {
        stop();
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        QAudioFormat format;
        format.setSampleRate(ToneRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        if (device.isNull() || !device.isFormatSupported(format))
            return;
        m_source.setData(samples);
        m_source.open(QIODevice::ReadOnly);
        m_sink = std::make_unique<QAudioSink>(device, format);
        // The device is let go as soon as the tone is over; the sink can't be destroyed inside its own signal.
        connect(
            m_sink.get(), &QAudioSink::stateChanged, this,
            [this](QAudio::State state) {
                if (state == QAudio::IdleState || state == QAudio::StoppedState)
                    stop();
            },
            Qt::QueuedConnection);
        m_sink->start(&m_source);
    }

private:
    void stop()
    {
        if (m_sink) {
            m_sink->disconnect(this);
            m_sink->stop();
            m_sink.reset();
        }
        m_source.close();
    }

    QBuffer m_source;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

ToneDevice::ToneDevice()
    : m_player(new Player)
{
    m_thread.setObjectName(QStringLiteral("sound"));
    m_player->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_thread.start();
}

ToneDevice::~ToneDevice()
{
    m_thread.quit();
    m_thread.wait();
}

void ToneDevice::play(State level, double volume)
{
    const QByteArray samples = alarmTone(level, volume);
    if (samples.isEmpty() || volume <= 0)
        return;
    auto* player = static_cast<Player*>(m_player);
    QMetaObject::invokeMethod(
        player, [player, samples] { player->play(samples); }, Qt::QueuedConnection);
}

} // namespace sd
