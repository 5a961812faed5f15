#include "app/demo/operators.h"

#include "app/demo/noise.h"

#include <array>
#include <span>

namespace sd::demo {

using namespace std::chrono_literals;

namespace {

constexpr std::array<const char16_t*, 5> people{u"A. Ek", u"J. Lind", u"S. Nyström", u"M. Åberg", u"K. Öhman"};

constexpr std::array<const char16_t*, 4> aboutVolumes{
    u"Rensar gamla loggar, återkommer om det inte räcker", u"Beställt utökning av volymen, väntar på kundens ok",
    u"Kunden flyttar arkivet till veckan", u"Tömt Windows Update-cachen och temp, 6 GB tillbaka"};
constexpr std::array<const char16_t*, 4> aboutProcessors{
    u"Månadskörning i ekonomisystemet, klar till lunch", u"Virusgenomsökning som inte hör hemma på dagtid, flyttad",
    u"En användare med fastnad utskrift, processen avslutad", u"Följer, det går över när rapporterna är klara"};
constexpr std::array<const char16_t*, 3> aboutMemory{u"Läcka i terminalservern, startas om i nästa servicefönster",
                                                     u"Loggat ut glömda sessioner",
                                                     u"Leverantören har ärende 48213 om minnet"};
constexpr std::array<const char16_t*, 3> aboutLinks{u"Kabel bytt i rack 4", u"Felsöker med operatören",
                                                    u"SFP beställd, reserven används så länge"};
constexpr std::array<const char16_t*, 4> aboutSilence{
    u"Strömavbrott på orten, UPS:en tömd, inväntar elbolaget", u"Startat om SNMP-tjänsten",
    u"Avgrävd fiber, operatören på plats", u"Ringt kunden: servern stod i BIOS efter omstart"};
constexpr std::array<const char16_t*, 3> aboutSites{u"Återställt app-poolen", u"Databasen svarade inte, se NB-SQL01",
                                                    u"Felet ligger hos leverantören, anmält"};
constexpr std::array<const char16_t*, 2> aboutCertificates{u"Nytt certifikat beställt, läggs in i servicefönstret",
                                                           u"Kunden sköter det själv, påmint dem"};

std::span<const char16_t* const> commentsFor(const QString& metric)
{
    if (metric.startsWith(u"system.filesystem"))
        return aboutVolumes;
    if (metric.startsWith(u"system.cpu"))
        return aboutProcessors;
    if (metric.startsWith(u"system.memory"))
        return aboutMemory;
    if (metric.startsWith(u"serverdrift.network"))
        return aboutLinks;
    if (metric.startsWith(u"http."))
        return aboutSites;
    if (metric.startsWith(u"serverdrift.tls"))
        return aboutCertificates;
    return aboutSilence;
}

} // namespace

std::optional<Acknowledgement> Operators::acknowledgement(const Alarm& alarm, bool isStaffed) const
{
    const quint64 dice =
        mix(mix(m_seed, static_cast<quint64>(alarm.id.value)), static_cast<quint64>(toMs(alarm.openedAt)));
    // At night only what is at Error wakes somebody.
    if (unit(dice) < (isStaffed ? 0.15 : alarm.level == State::Error ? 0.25 : 0.85))
        return std::nullopt;
    const double minutes = isStaffed ? between(1, 14, dice, 1) : between(8, 55, dice, 1);
    const auto comments = commentsFor(alarm.key.metric.metric);
    const auto pick = [dice](quint64 salt, size_t count) { return static_cast<size_t>(mix(dice, salt) % count); };
    return Acknowledgement{.by = QString::fromUtf16(people[pick(2, people.size())]),
                           .at = alarm.openedAt + Millis(static_cast<qint64>(minutes * 60'000)),
                           .comment = QString::fromUtf16(comments[pick(3, comments.size())])};
}

} // namespace sd::demo
