#include "app/console/access/storeaccounts.h"

#include "app/console/access/passwordhash.h"
#include "app/console/access/refusal.h"
#include "app/console/replyto.h"
#include "app/console/secrets/lockedbuffer.h"
#include "models/store/auditlog.h"
#include "models/store/connection.h"
#include "models/store/operatorrepository.h"
#include "models/store/store.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace sd {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logAccounts, "serverdrift.accounts")

constexpr int FreeTries = 3;
constexpr Millis FirstWait = 5s;
constexpr Millis LongestWait = 60s;
constexpr auto SeenAgainAfter = 15min;
constexpr size_t MostSeen = 10'000;

Result<std::vector<Operator>> readOperators(const Store& store)
{
    auto db = store.reader();
    if (!db)
        return db.failure();
    return OperatorRepository(**db).all();
}

/// A login that nobody has takes as long as a wrong password.
bool isRight(const Store& store, OperatorId who, const QByteArray& password)
{
    auto db = store.reader();
    const auto hash = db ? OperatorRepository(**db).passwordHash(who) : Result<QString>(db.failure());
    if (hash && !hash->isEmpty())
        return isPassword(password, *hash);
    (void)hashPassword("nobody's password");
    return false;
}

} // namespace

StoreAccounts::StoreAccounts(const Clock& clock, Store& store, DesktopUser user)
    : m_clock(clock)
    , m_store(store)
    , m_user(std::move(user))
{
    m_aside.setMaxThreadCount(1);
    become(Presence::Desktop, desktopOperator());
    auto operators = readOperators(store);
    if (operators)
        take(std::move(*operators));
    else
        qCWarning(logAccounts).noquote() << operators.failure().message;
}

StoreAccounts::~StoreAccounts()
{
    m_aside.clear();
    m_aside.waitForDone();
}

template<typename T>
std::function<void(T)> StoreAccounts::here(std::function<void(T)> reply) const
{
    return replyHere(
        std::function<void(T)>([alive = std::weak_ptr<const bool>(m_alive), reply = std::move(reply)](T value) {
            if (!alive.expired())
                reply(std::move(value));
        }));
}

Operator StoreAccounts::desktopOperator() const
{
    return {.login = m_user.login, .name = m_user.name, .role = Role::Administrator};
}

Subscription StoreAccounts::listen(Listener listener)
{
    const int number = m_listeners->next++;
    m_listeners->all[number] = std::move(listener);
    return Subscription([known = m_listeners, number] { known->all.erase(number); });
}

void StoreAccounts::tellListeners()
{
    const auto all = m_listeners->all; // one of them may leave meanwhile
    for (const auto& [number, listener] : all) {
        if (m_listeners->all.contains(number))
            listener();
    }
}

const Operator* StoreAccounts::find(const QString& login) const
{
    const auto it = std::ranges::find_if(m_operators, [&](const Operator& each) {
        return !each.isDisabled && each.login.compare(login, Qt::CaseInsensitive) == 0;
    });
    return it == m_operators.end() ? nullptr : &*it;
}

bool StoreAccounts::comesByDesktop(const Operator& who) const
{
    return who.byDesktop && !who.isDisabled && who.login.compare(m_user.login, Qt::CaseInsensitive) == 0;
}

bool StoreAccounts::needsPassword(const QString& login) const
{
    const Operator* who = find(login.trimmed());
    return who == nullptr || !comesByDesktop(*who);
}

Millis StoreAccounts::waitLeft() const
{
    return std::max(Millis{0}, std::chrono::ceil<Millis>(m_noTryBefore - m_clock.steadyNow()));
}

void StoreAccounts::signOn(QString login, QByteArray password, Answer answer)
{
    const auto give = replyHere(std::function<void(Result<void>)>(std::move(answer)));
    if (m_isTrying || waitLeft() > Millis{0}) {
        wipe(password);
        give(Failure{u"wait"_s, u"After wrong passwords the next is looked at a little later."_s});
        return;
    }
    login = login.trimmed();
    const Operator* who = find(login);
    const bool byDesktop = who != nullptr && comesByDesktop(*who);
    m_isTrying = true;
    const auto judged = here(std::function<void(bool)>([this, id = who == nullptr ? OperatorId() : who->id, login,
                                                        give](bool right) { judge(id, login, right, give); }));
    if (byDesktop && password.isEmpty()) {
        judged(true);
        return;
    }
    m_aside.start([&store = m_store, id = who == nullptr ? OperatorId() : who->id, password, judged]() mutable {
        const bool right = isRight(store, id, password);
        wipe(password);
        judged(right);
    });
}

void StoreAccounts::judge(OperatorId who, const QString& login, bool isRight, const Answer& answer)
{
    m_isTrying = false;
    const auto it = std::ranges::find(m_operators, who, &Operator::id);
    if (isRight && it != m_operators.end() && !it->isDisabled) {
        m_wrong = 0;
        seat(*it);
        answer({});
        return;
    }
    if (++m_wrong >= FreeTries)
        m_noTryBefore =
            m_clock.steadyNow() + std::min(LongestWait, FirstWait * (1 << std::min(m_wrong - FreeTries, 8)));
    note(m_present.who.name, {.deed = Deed::SignOnRefused, .object = ChangeObject::Operator, .name = login.left(64)});
    answer(Failure{u"wrong-password"_s, u"The login or the password is wrong."_s});
}

void StoreAccounts::seat(Operator who)
{
    const Present before = m_present;
    DeedNote line{.deed = Deed::SignedOn, .object = ChangeObject::Operator, .objectId = who.id.value};
    if (before.how == Presence::Locked && before.who.id == who.id) {
        line.deed = Deed::Unlocked;
    } else if (before.who.id && before.who.id != who.id) {
        line.deed = Deed::ShiftChanged;
        line.name = before.who.name;
    }
    note(who.name, line);
    become(Presence::SignedOn, std::move(who));
    tellListeners();
}

void StoreAccounts::become(Presence how, Operator who)
{
    if (who.id != m_present.who.id)
        m_seen.clear();
    m_present = {how, std::move(who), m_clock.utcNow()};
}

void StoreAccounts::signOff()
{
    if (m_present.how != Presence::SignedOn && m_present.how != Presence::Locked)
        return;
    note(m_present.who.name,
         {.deed = Deed::SignedOff, .object = ChangeObject::Operator, .objectId = m_present.who.id.value});
    become(Presence::Nobody, {});
    tellListeners();
}

void StoreAccounts::lock()
{
    if (m_present.how != Presence::SignedOn)
        return;
    note(m_present.who.name,
         {.deed = Deed::Locked, .object = ChangeObject::Operator, .objectId = m_present.who.id.value});
    become(Presence::Locked, m_present.who);
    tellListeners();
}

void StoreAccounts::saveOperator(Operator who, std::optional<QByteArray> password, Answer answer)
{
    const auto give = replyHere(std::function<void(Result<void>)>(std::move(answer)));
    if (auto refused = refusal(*this, Right::Operators)) {
        give(*refused);
        return;
    }
    const auto saved = here(std::function<void(Result<std::vector<Operator>>)>(
        [this, login = who.login, give](Result<std::vector<Operator>> operators) {
            if (!operators) {
                give(operators.failure());
                return;
            }
            if (m_present.how == Presence::Desktop) {
                m_operators = std::move(*operators);
                if (const Operator* mine = find(login)) // made here a moment ago: no need to type it again
                    seat(*mine);
            } else {
                take(std::move(*operators));
            }
            give({});
        }));
    std::ranges::sort(who.customers);
    m_aside.start([&store = m_store, who = std::move(who), password = std::move(password),
                   by = Author{m_present.who.name, m_clock.utcNow()}, saved]() mutable {
        std::optional<QString> hash;
        if (password) {
            auto made = hashPassword(*password);
            wipe(*password);
            if (!made) {
                saved(made.failure());
                return;
            }
            hash = *made;
        }
        const auto written = store.writeNow([&](Connection& db) -> Result<void> {
            const auto id = OperatorRepository(db).save(who, hash, by);
            return id ? Result<void>() : id.failure();
        });
        saved(written ? readOperators(store) : Result<std::vector<Operator>>(written.failure()));
    });
}

void StoreAccounts::reload()
{
    const auto read = here(std::function<void(Result<std::vector<Operator>>)>([this](auto operators) {
        if (operators)
            take(std::move(*operators));
    }));
    m_aside.start([&store = m_store, read] { read(readOperators(store)); });
}

/// What holds of the one who sits here may be other than it was.
void StoreAccounts::take(std::vector<Operator> operators)
{
    if (operators == m_operators)
        return;
    m_operators = std::move(operators);
    const auto mine = std::ranges::find(m_operators, m_present.who.id, &Operator::id);
    if (m_operators.empty()) {
        become(Presence::Desktop, desktopOperator());
    } else if (m_present.how == Presence::Desktop) {
        become(Presence::Nobody, {});
        const auto byDesktop =
            std::ranges::find_if(m_operators, [this](const Operator& each) { return comesByDesktop(each); });
        if (byDesktop != m_operators.end()) {
            seat(*byDesktop);
            return;
        }
    } else if (m_present.how != Presence::Nobody) {
        if (mine == m_operators.end() || mine->isDisabled)
            become(Presence::Nobody, {});
        else
            m_present.who = *mine;
    }
    tellListeners();
}

void StoreAccounts::tell(DeedNote what)
{
    if (m_present.how != Presence::SignedOn)
        return;
    if (what.deed == Deed::Saw) {
        if (m_seen.size() >= MostSeen)
            m_seen.clear();
        const SteadyTime now = m_clock.steadyNow();
        const auto [place, isNew] = m_seen.try_emplace({what.object, what.objectId}, now);
        if (!isNew && now - place->second < SeenAgainAfter)
            return;
        place->second = now;
    }
    note(m_present.who.name, what);
}

void StoreAccounts::note(const QString& who, const DeedNote& what)
{
    m_store.write([by = Author{who, m_clock.utcNow()}, what](Connection& db) { return AuditLog(db).note(by, what); },
                  [](const Result<void>& written) {
                      if (!written)
                          qCWarning(logAccounts).noquote() << "not kept in the audit:" << written.failure().message;
                  });
}

} // namespace sd
