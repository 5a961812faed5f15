#pragma once

#include "models/boundary/selfcheck.h"

#include <QMetaObject>
#include <QObject>

#include <optional>
#include <utility>
#include <vector>

namespace sd::test {

/// Tells what a test says it should, from the event loop, and remembers which bundles were asked for.
class FakeSelfCheck : public QObject, public SelfCheck
{
public:
    void readFacts(FactsReply reply) override
    {
        ++asked;
        QMetaObject::invokeMethod(
            this, [this, reply = std::move(reply)] { reply(facts); }, Qt::QueuedConnection);
    }
    void writeBundle(QString file, SupportReport report, Written done) override
    {
        written.emplace_back(std::move(file), std::move(report));
        QMetaObject::invokeMethod(
            this,
            [this, done = std::move(done)] {
                done(refusal ? Result<qint64>(*refusal) : Result<qint64>(qint64{4'321}));
            },
            Qt::QueuedConnection);
    }

    SelfFacts facts{.program = QStringLiteral("0.1.0"),
                    .qt = QStringLiteral("6.4.2"),
                    .sqlite = QStringLiteral("3.40.1"),
                    .curl = QStringLiteral("7.88.1"),
                    .netSnmp = QStringLiteral("5.9.3"),
                    .tls = QStringLiteral("OpenSSL 3.0.15 3 Sep 2024"),
                    .system = QStringLiteral("Debian GNU/Linux 12 (bookworm), x86_64"),
                    .storeSchema = 3,
                    .historySchema = 2,
                    .folder = QStringLiteral("/srv/serverdrift"),
                    .storeBytes = 3'400'000,
                    .historyBytes = 812'000'000,
                    .freeBytes = 61'000'000'000,
                    .grownBytes = 5'200'000,
                    .grownIn = Millis{7'200'000}};
    std::optional<Failure> refusal;
    int asked = 0;
    std::vector<std::pair<QString, SupportReport>> written;
};

} // namespace sd::test
