#include "app/console/enginesession.h"
#include "app/console/secrets/sodiumsecretstore.h"
#include "models/items/estatepicture.h"
#include "models/items/supportfigures.h"
#include "tests/support/realclock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <map>
#include <optional>

using namespace sd;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

/// Every poll fails, and the other side says something that it had better kept to itself.
class TalkativeHosts : public PollWorker
{
public:
    TalkativeHosts(const Clock& clock, PollSink& sink)
        : m_clock(clock)
        , m_sink(sink)
    {}

    void submit(std::vector<PollOrder> orders) override
    {
        std::vector<PollResult> results;
        for (const PollOrder& order : orders) {
            PollResult result;
            result.check = order.spec->check;
            result.ticket = order.ticket;
            result.started = result.finished = m_clock.now();
            result.failure = PollFailure::Auth;
            result.detail = u"PlantSaid: PlantHttpPassword is wrong"_s;
            results.push_back(std::move(result));
        }
        m_sink.deliver(std::move(results));
    }

private:
    const Clock& m_clock;
    PollSink& m_sink;
};

const QByteArray KeyDigits = "a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90";

/// What a person typed as secret, in the store under seal.
const Operations::TypedSecrets Sealed{{u"community"_s, "PlantCommunity"},
                                      {u"auth-password"_s, "PlantAuthPhrase"},
                                      {u"priv-password"_s, "PlantPrivPhrase"},
                                      {u"password"_s, "PlantHttpPassword"},
                                      {u"token"_s, "PlantToken"}};

/// What people put where no secret should be, and do: in the store as plain text.
const QByteArrayList Plain{"PlantProxyPassword", "PlantUrlToken", "PlantHeader",   "PlantBody",
                           "PlantArgument",      "PlantNotering", "PlantCustomer", "PLANT-DC01",
                           "plant.example",      "planttagg",     "PlantSite",     "plantuser"};

Estate estateWith(CredentialId credential)
{
    Estate estate;
    estate.customers = {{{-1}, u"PlantCustomer AB"_s, u"PlantReference"_s}};
    Server server{.id = {-1}, .customer = {-1}, .name = u"PLANT-DC01"_s, .address = u"plant.example"_s};
    server.site = u"PlantSite"_s;
    server.notes = u"PlantNotering: inloggning PlantHttpPassword"_s;
    server.tags = {u"planttagg"_s};
    server.credential = credential;
    estate.servers = {server};
    HttpParams web{u"https://plant.example/?token=PlantUrlToken"_s};
    web.proxy = u"http://noc:PlantProxyPassword@proxy.plant.example:3128"_s;
    web.headers = {{u"X-Key"_s, u"PlantHeader"_s}};
    web.body = u"PlantBody"_s;
    const PluginParams plugin{u"check_plant"_s, {u"--password"_s, u"PlantArgument"_s}};
    estate.checks = {{.id = {-1}, .server = {-1}, .name = u"PlantWeb"_s, .params = web},
                     {.id = {-2}, .server = {-1}, .name = u"PlantPlugin"_s, .params = plugin},
                     {.id = {-3}, .server = {-1}, .name = u"PlantSnmp"_s, .params = SnmpParams{.version = 3}}};
    for (Check& check : estate.checks) {
        check.interval = 1s;
        check.timeout = 1s;
        check.credential = credential;
    }
    return estate;
}

/// A batch whose every text is somebody's, also where the engine itself puts only codes.
LiveBatch textEverywhere()
{
    Estate estate = estateWith({});
    estate.checks[0].params = HttpParams{u"https://noc:PlantUrlPassword@plant.example/"_s};
    LiveBatch batch;
    batch.reset = true;
    batch.estate = estate;
    batch.servers = {{.server = {-1}, .customer = {-1}, .state = State::Error}};
    batch.checks = {
        {.check = {-1}, .server = {-1}, .state = State::Unknown, .cause = u"auth"_s, .text = u"PlantSaid"_s},
        {.check = {-2}, .server = {-1}, .state = State::Unknown, .cause = u"PlantCause said"_s}};
    batch.series = {
        {.series = {1}, .check = {-1}, .server = {-1}, .key = {u"x"_s, u"PlantInstance"_s}, .text = u"PlantText"_s}};
    batch.vitals = EngineVitals{.checks = 3, .storeTrouble = u"PlantTrouble at /home/plant"_s};
    return batch;
}

/// The files of a .tar.gz by their names.
std::map<QString, QByteArray> unpacked(const QString& file)
{
    std::map<QString, QByteArray> files;
    archive* pack = archive_read_new();
    archive_read_support_filter_gzip(pack);
    archive_read_support_format_tar(pack);
    archive_entry* entry = nullptr;
    if (archive_read_open_filename(pack, file.toLocal8Bit().constData(), 10'240) == ARCHIVE_OK) {
        while (archive_read_next_header(pack, &entry) == ARCHIVE_OK) {
            QByteArray content(static_cast<qsizetype>(archive_entry_size(entry)), '\0');
            if (archive_read_data(pack, content.data(), static_cast<size_t>(content.size())) == content.size())
                files[QString::fromUtf8(archive_entry_pathname(entry))] = content;
        }
    }
    archive_read_free(pack);
    return files;
}

/// Names and contents of all files, as one run of bytes.
QByteArray everyByte(const std::map<QString, QByteArray>& files)
{
    QByteArray all;
    for (const auto& [name, content] : files)
        all += name.toUtf8() + '\n' + content + '\n';
    return all;
}

/// Empty, or the first of `words` that `bytes` hold: as it is, in any case, or encoded.
QByteArray firstHeld(const QByteArray& bytes, const QByteArrayList& words)
{
    const QByteArray lower = bytes.toLower();
    for (const QByteArray& word : words) {
        const QString text = QString::fromUtf8(word);
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        if (lower.contains(word.toLower()) || lower.contains(word.toHex()) || bytes.contains(wide) ||
            bytes.contains(word.toBase64(QByteArray::OmitTrailingEquals)))
            return word;
    }
    return {};
}

/// All that lies in the data folder, as bytes.
QByteArray bytesBelow(const QString& folder)
{
    QByteArray all;
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString& name : names) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// What leaves the house in a support bundle, of a real data folder with a running engine.
class TestSupportBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatRuns();
    void holdsNoSecretOfTheStore();
    void holdsNoTextOfAnybodys();
    void saysWhatHelps();
    void isWholeOrNotThere();
    void overwritesNothing();
    void isNotForWhoIsNotThere();

private:
    /// Waits until every check has been polled.
    void plant();
    Result<qint64> write(const QString& file);
    [[nodiscard]] SelfCheck& selfCheck() { return m_session->boundary().selfCheck; }
    [[nodiscard]] QString bundle() const { return m_folder->filePath(u"bundle.tar.gz"_s); }

    test::RealClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineSession> m_session;
    Subscription m_subscription;
    EstatePicture m_picture;
};

void TestSupportBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_picture = {};
    QFile key(m_folder->filePath(u"plant.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(key.write(KeyDigits), KeyDigits.size());
    key.close();
    SessionOptions options;
    options.folder = m_folder->filePath(u"data"_s);
    options.keys.keyFile = key.fileName();
    options.operatorName = u"PlantOperator"_s;
    options.workers = [this](ProbeKind, PollSink& sink) { return std::make_unique<TalkativeHosts>(m_clock, sink); };
    auto opened = EngineSession::open(options, m_clock);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.failure().message));
    m_session = std::move(*opened);
    QVERIFY(m_session->start());
    m_subscription = m_session->feed().subscribe([this](const LiveBatch& batch) { m_picture.apply(batch); });
}

void TestSupportBundle::cleanup()
{
    m_subscription.reset();
    m_session.reset();
}

void TestSupportBundle::plant()
{
    std::optional<Result<CredentialId>> credential;
    const Credential ways{
        .id = {}, .name = u"PlantNoc"_s, .user = u"plantuser"_s, .authProtocol = u"SHA"_s, .privProtocol = u"AES"_s};
    m_session->operations().saveCredential(ways, Sealed,
                                           [&credential](const Result<CredentialId>& saved) { credential = saved; });
    QTRY_VERIFY_WITH_TIMEOUT(credential.has_value(), patience);
    QVERIFY2(*credential, qPrintable(*credential ? QString() : credential->failure().message));
    std::optional<Outcome> saved;
    m_session->operations().saveEstate(estateWith(**credential), [&saved](const Outcome& outcome) { saved = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), patience);
    QVERIFY(saved->isComplete());
    const auto isPolled = [this] {
        int failed = 0;
        for (const auto& [id, server] : m_picture.servers()) {
            failed += static_cast<int>(std::ranges::count_if(
                server.checks, [this](CheckId check) { return m_picture.check(check)->health.cause == u"auth"_s; }));
        }
        return failed == 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPolled(), patience);
}

Result<qint64> TestSupportBundle::write(const QString& file)
{
    std::optional<Result<qint64>> said;
    selfCheck().writeBundle(file, supportReport(m_picture, m_clock.utcNow()),
                            [&said](const Result<qint64>& result) { said = result; });
    if (!QTest::qWaitFor([&said] { return said.has_value(); }, patience))
        qFatal("no answer");
    return *said;
}

void TestSupportBundle::tellsWhatRuns()
{
    std::optional<SelfFacts> facts;
    selfCheck().readFacts([&facts](const SelfFacts& said) { facts = said; });
    QTRY_VERIFY_WITH_TIMEOUT(facts.has_value(), patience);
    QCOMPARE(facts->qt, QString::fromLatin1(qVersion()));
    QVERIFY(facts->sqlite.startsWith(u"3."_s));
    QVERIFY(!facts->curl.isEmpty() && !facts->netSnmp.isEmpty() && !facts->tls.isEmpty());
    QVERIFY(!facts->system.contains(QSysInfo::machineHostName()));
    QVERIFY(facts->storeSchema >= 4 && facts->historySchema >= 2);
    QCOMPARE(facts->folder, m_session->folder());
    QVERIFY(facts->storeBytes > 0 && facts->historyBytes > 0 && facts->freeBytes != 0);
    QVERIFY(facts->grownIn >= 0ms);
}

void TestSupportBundle::holdsNoSecretOfTheStore()
{
    plant();
    QByteArrayList words = Plain;
    for (const auto& [field, secret] : Sealed)
        words += secret;
    words += {"plant", "noc:", KeyDigits, KeyDigits.left(16), QByteArray::fromHex(KeyDigits), "home"};
    words += m_folder->path().toUtf8();

    // The store does hold what was typed, and the search finds it where it is: else the rest would prove nothing.
    const QByteArray store = bytesBelow(m_session->folder());
    for (const QByteArray& word : Plain)
        QCOMPARE(firstHeld(store, {word}), word);
    const auto opened = m_session->secrets().open({1}, u"community"_s);
    QVERIFY(opened);
    QCOMPARE(opened->view(), QByteArrayView("PlantCommunity"));

    QVERIFY(write(bundle()));
    const auto files = unpacked(bundle());
    QCOMPARE(files.size(), size_t{3});
    QCOMPARE(firstHeld(everyByte(files), words), QByteArray());
    QFile packed(bundle());
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QCOMPARE(firstHeld(packed.readAll(), words), QByteArray());
}

void TestSupportBundle::holdsNoTextOfAnybodys()
{
    m_subscription.reset();
    m_picture.apply(textEverywhere());
    QVERIFY(write(bundle()));
    const auto files = unpacked(bundle());
    QCOMPARE(firstHeld(everyByte(files), {"plant", "noc:", "example", "home", "said"}), QByteArray());
    const QJsonArray checks =
        QJsonDocument::fromJson(files.at(u"serverdrift-support/checks.json"_s))[u"checks"_s].toArray();
    QStringList causes;
    for (const QJsonValue& check : checks)
        causes += check[u"cause"_s].toString();
    std::ranges::sort(causes);
    QCOMPARE(causes, (QStringList{QString(), u"auth"_s, u"other"_s})); // what is no code is nobody's business
}

void TestSupportBundle::saysWhatHelps()
{
    plant();
    const auto said = write(bundle());
    QVERIFY(said);
    QCOMPARE(*said, QFileInfo(bundle()).size());
    QCOMPARE(QFileInfo(bundle()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto files = unpacked(bundle());
    const QJsonArray checks =
        QJsonDocument::fromJson(files.at(u"serverdrift-support/checks.json"_s))[u"checks"_s].toArray();
    QCOMPARE(checks.size(), 3);
    QStringList kinds;
    for (const QJsonValue& check : checks) {
        QCOMPARE(check[u"cause"_s].toString(), u"auth"_s);
        QCOMPARE(check[u"interval_ms"_s].toInt(), 1000);
        kinds += check[u"kind"_s].toString();
    }
    QCOMPARE(kinds, (QStringList{u"http"_s, u"plugin"_s, u"snmp"_s}));
    const QJsonDocument engine = QJsonDocument::fromJson(files.at(u"serverdrift-support/engine.json"_s));
    QCOMPARE(engine[u"servers"_s].toInt(), 1);
    QCOMPARE(engine[u"customers"_s].toInt(), 1);
    const QJsonDocument about = QJsonDocument::fromJson(files.at(u"serverdrift-support/about.json"_s));
    QCOMPARE(about[u"qt"_s].toString(), QString::fromLatin1(qVersion()));
    QVERIFY(about[u"store_bytes"_s].toInteger() > 0);
}

void TestSupportBundle::isWholeOrNotThere()
{
    const QString file = m_folder->filePath(u"no/such/folder/bundle.tar.gz"_s);
    const auto said = write(file);
    QVERIFY(!said);
    QCOMPARE(said.failure().code, u"io"_s);
    QVERIFY(said.failure().message.contains(file));
    QVERIFY(!QFileInfo::exists(file));
}

void TestSupportBundle::overwritesNothing()
{
    const QByteArray mine = "somebody's own";
    QFile there(bundle());
    QVERIFY(there.open(QIODevice::WriteOnly));
    QCOMPARE(there.write(mine), mine.size());
    there.close();
    const auto said = write(bundle());
    QVERIFY(!said);
    QCOMPARE(said.failure().code, u"exists"_s);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), mine);
}

/// Nothing leaves a console that somebody has left.
void TestSupportBundle::isNotForWhoIsNotThere()
{
    Accounts& accounts = m_session->boundary().accounts;
    std::optional<bool> saved;
    accounts.saveOperator({.login = u"anna"_s, .name = u"Anna Ek"_s, .role = Role::Administrator},
                          QByteArray("a long way to Anna"),
                          [&saved](const Result<void>& done) { saved = static_cast<bool>(done); });
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), patience);
    QVERIFY(*saved);
    QCOMPARE(accounts.present().how, Presence::SignedOn);
    const auto refused = [&](const QString& code) {
        const auto said = write(bundle());
        return !said && said.failure().code == code && !QFileInfo::exists(bundle());
    };
    accounts.lock();
    QVERIFY(refused(u"locked"_s));
    accounts.signOff();
    QVERIFY(refused(u"nobody"_s));
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
