#include "app/console/storetraparchive.h"

#include "app/console/access/refusal.h"
#include "app/console/replyto.h"
#include "app/engine/engine.h"
#include "models/store/connection.h"
#include "models/store/store.h"
#include "models/store/traprepository.h"
#include "models/store/trapswitch.h"

namespace sd {

using namespace Qt::StringLiterals;

StoreTrapArchive::StoreTrapArchive(const Parts& parts)
    : m_parts(parts)
{
    m_thread.setMaxThreadCount(1);
}

StoreTrapArchive::~StoreTrapArchive()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void StoreTrapArchive::traps(TrapQuestion question, std::optional<TrapId> after, int limit, quint64 generation,
                             Reply reply)
{
    m_thread.start(
        [this, question = std::move(question), after, limit, generation, give = replyHere(std::move(reply))] {
            Answer answer{.generation = generation};
            const auto db = m_parts.store.reader();
            auto found = db ? TrapRepository(**db).find(question, after, limit) : Result<TrapPage>(db.failure());
            if (found)
                answer.page = std::move(*found);
            else
                answer.failure = found.failure();
            give(std::move(answer));
        });
}

void StoreTrapArchive::readPort(Port reply)
{
    m_thread.start([this, give = replyHere(std::move(reply))] {
        const auto db = m_parts.store.reader();
        give(db ? TrapSwitch(**db).port() : Result<int>(db.failure()));
    });
}

void StoreTrapArchive::setPort(int port, Done done)
{
    const auto give = replyHere(std::move(done));
    std::optional<Failure> refused = refusal(m_parts.accounts, Right::Baselines);
    if (!refused && (port < 0 || port > 0xffff))
        refused = Failure{u"port"_s, u"A port is a number from 1 to 65535."_s};
    if (refused) {
        give({.matched = 1, .failures = {*refused}});
        return;
    }
    const Author by{m_parts.accounts.present().who.name, m_parts.clock.utcNow()};
    m_parts.store.write([port, by](Connection& db) { return TrapSwitch(db).setPort(port, by); },
                        [&engine = m_parts.engine, give](const Result<void>& written) {
                            if (!written) {
                                give({.matched = 1, .failures = {written.failure()}});
                                return;
                            }
                            engine.reloadEstate([give](const Outcome& reloaded) {
                                give({.matched = 1, .succeeded = 1, .failures = reloaded.failures});
                            });
                        });
}

} // namespace sd
