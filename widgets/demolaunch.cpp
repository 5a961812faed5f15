#include "widgets/demolaunch.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sd {

DemoLaunch::DemoLaunch(QString program, QObject* parent)
    : QObject(parent)
    , m_program(std::move(program))
{}

DemoLaunch::~DemoLaunch()
{
    if (!m_maker)
        return;
    m_maker->disconnect(this);
    m_maker->kill();
}

void DemoLaunch::start()
{
    if (m_percent)
        return;
    m_last.clear();
    m_maker = std::make_unique<QProcess>();
    connect(m_maker.get(), &QProcess::readyReadStandardOutput, this, &DemoLaunch::read);
    connect(m_maker.get(), &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && code == 0); });
    connect(m_maker.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // else it finishes, too
            finish(false);
    });
    setPercent(0);
    m_maker->start(m_program, {QStringLiteral("demo"), QStringLiteral("--prepare"), QStringLiteral("--json")});
}

/// {"percent": 42}, a line each; whatever else it says is why it goes no further.
void DemoLaunch::read()
{
    while (m_maker->canReadLine()) {
        const QByteArray line = m_maker->readLine();
        const QJsonValue percent = QJsonDocument::fromJson(line).object()[QLatin1StringView("percent")];
        if (percent.isDouble())
            setPercent(percent.toInt());
        else
            m_last += line;
    }
}

void DemoLaunch::finish(bool isMade)
{
    read();
    const QJsonObject failure = QJsonDocument::fromJson(m_last).object()[QLatin1StringView("failure")].toObject();
    const QString said = failure[QLatin1StringView("message")].toString();
    const QString why = said.isEmpty() ? m_maker->errorString() : said;
    m_maker.release()->deleteLater(); // it is calling
    setPercent({});
    if (isMade && QProcess::startDetached(m_program, {QStringLiteral("demo")}))
        Q_EMIT opened();
    else
        Q_EMIT failed(why);
}

void DemoLaunch::setPercent(std::optional<int> percent)
{
    if (m_percent == percent)
        return;
    m_percent = percent;
    Q_EMIT progressed();
}

} // namespace sd
