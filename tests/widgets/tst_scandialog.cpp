#include "models/domain/waysin.h"
#include "models/items/itemroles.h"
#include "tests/widgets/fakeconsole.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/common/palette.h"
#include "widgets/common/rowview.h"
#include "widgets/dialogs/scan/scandialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;
using namespace sd::test;

namespace {

Candidate candidateAt(int id, const QString& address, const QStringList& baselines = {u"generic-server"_s})
{
    return {id, {snmpHost(address, {}, {}, baselines)}};
}

/// With a controller whose certificate this computer does not trust.
Candidate bmcAt(int id, const QString& address, QChar print)
{
    Candidate candidate = candidateAt(id, address);
    candidate.hosts[0].ways.push_back({.params = RedfishParams{.certificate = QString(64, print)}});
    PeerCertificate certificate;
    certificate.fingerprint = QString(64, print);
    candidate.hosts[0].ways.back().certificate = std::make_shared<PeerCertificate>(certificate);
    return candidate;
}

Candidate quietAt(int id, const QString& address)
{
    return {id, {{.address = address, .ways = {{.params = IcmpParams{}}}}}};
}

} // namespace

class TestScanDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsStandByAddress();
    void knownRowsChangeInPlace();
    void goneRowsLeave();
    void recognisedAreTicked();
    void watchedCannotBeTicked();
    void modelKeepsItsBounds();
    void whatAPersonSplitsStaysSplit();
    void rowsAreJoinedAndSplit();
    void rangeIsJudgedWhileTyped_data();
    void rangeIsJudgedWhileTyped();
    void listOfAddressesIsTakenIn();
    void searchesAsChosen();
    void addsWhatIsTickedByKeyboard();
    void typedCommunityIsSealedOnce();
    void refusalKeepsItOpen();
    void listHoldsStill();
    void stopEndsTheSearch();
    void namesAreGivenOnce();
    void certificatesAreAcceptedBySomebody();

private:
    template<typename Widget = QWidget>
    Widget* child(const char* name)
    {
        auto* found = m_dialog->findChild<Widget*>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s there", name);
        return found;
    }
    FakeScan& scan() { return m_console->scan; }
    RowView* list() { return child<RowView>("scanList"); }
    QString cell(int row, CandidatesModel::Column column)
    {
        return list()->model()->index(row, column).data().toString();
    }
    void search(const QString& range)
    {
        child<QLineEdit>("scanRange")->setText(range);
        child<QPushButton>("scanStart")->click();
    }
    /// All at once, and the search is over.
    void find(std::vector<Candidate> found)
    {
        const auto count = static_cast<int>(found.size());
        search(u"10.6.0.0/24"_s);
        scan().tell({.progress = {.all = 254, .begun = 254, .done = 254, .answered = count},
                     .found = std::move(found),
                     .isOver = true});
    }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    EstatePicture m_picture;
    Subscription m_listening;
    std::unique_ptr<ScanDialog> m_dialog;
};

void TestScanDialog::init()
{
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_picture = {};
    m_listening = m_console->subscribe([this](const LiveBatch& batch) { m_picture.apply(batch); });
    m_dialog = std::make_unique<ScanDialog>(ScanDialog::Sources{m_picture, *m_console, m_console->scan});
}

void TestScanDialog::cleanup()
{
    m_dialog.reset();
    m_listening.reset();
}

void TestScanDialog::rowsStandByAddress()
{
    CandidatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.take({candidateAt(1, u"10.0.0.20"_s), candidateAt(2, u"10.0.0.3"_s)}, {});
    model.take({candidateAt(3, u"9.0.0.1"_s), candidateAt(4, u"10.0.0.100"_s), candidateAt(5, u"10.0.0.4"_s)}, {});
    QStringList addresses;
    for (int row = 0; row < model.rowCount(); ++row)
        addresses += model.index(row, CandidatesModel::Address).data().toString();
    QCOMPARE(addresses, (QStringList{u"9.0.0.1"_s, u"10.0.0.3"_s, u"10.0.0.4"_s, u"10.0.0.20"_s, u"10.0.0.100"_s}));
    QCOMPARE(reset.count(), 0);
}

void TestScanDialog::knownRowsChangeInPlace()
{
    CandidatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take({candidateAt(1, u"10.0.0.20"_s), candidateAt(2, u"10.0.0.3"_s)}, {});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    Candidate two = candidateAt(2, u"10.0.0.3"_s);
    two.hosts.push_back(candidateAt(0, u"10.0.0.9"_s).hosts.front());
    model.take({two}, {});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.index(0, CandidatesModel::Address).data().toString(), u"10.0.0.3, 10.0.0.9"_s);
    // Another address is the first now: it moves to where that belongs.
    std::ranges::reverse(two.hosts);
    two.hosts.front().address = u"10.0.0.99"_s;
    model.take({two}, {});
    QCOMPARE(model.index(1, CandidatesModel::Address).data().toString(), u"10.0.0.99, 10.0.0.3"_s);
    QCOMPARE(model.rowCount(), 2);
    model.take({}, {});
    QCOMPARE(changed.count(), 1);
}

void TestScanDialog::goneRowsLeave()
{
    CandidatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take({candidateAt(1, u"10.0.0.1"_s), candidateAt(2, u"10.0.0.2"_s), candidateAt(3, u"10.0.0.3"_s)}, {});
    model.take({}, {2, 7});
    QCOMPARE(model.rowCount(), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestScanDialog::recognisedAreTicked()
{
    CandidatesModel model;
    model.take({candidateAt(1, u"10.0.0.1"_s), quietAt(2, u"10.0.0.2"_s)}, {});
    QCOMPARE(model.ticked().size(), size_t{1});
    // What a person says stands, whatever else is found.
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    model.take({candidateAt(1, u"10.0.0.1"_s), candidateAt(2, u"10.0.0.2"_s)}, {});
    const std::vector<Candidate> ticked = model.ticked();
    QCOMPARE(ticked.size(), size_t{1});
    QCOMPARE(ticked[0].id, 2);
    model.tickAll(true);
    QCOMPARE(model.ticked().size(), size_t{2});
    model.tickAll(false);
    QVERIFY(model.ticked().empty());
}

void TestScanDialog::watchedCannotBeTicked()
{
    WatchedAddresses watched;
    watched.add(Server{.id = ServerId{4}, .customer = {}, .name = {}, .address = u"10.0.0.1"_s});
    CandidatesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.take({candidateAt(1, u"10.0.0.1"_s), candidateAt(2, u"10.0.0.2"_s)}, {});
    model.setWatched(watched);
    QVERIFY(model.index(0, 0).data(CandidatesModel::WatchedRole).toBool());
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    model.tickAll(true);
    QCOMPARE(model.ticked().size(), size_t{1});
    QCOMPARE(model.watchedCount(), 1);
}

void TestScanDialog::modelKeepsItsBounds()
{
    CandidatesModel model;
    model.take({candidateAt(1, u"10.0.0.1"_s)}, {});
    QVERIFY(!model.index(1, 0).isValid());
    QVERIFY(!model.index(0, CandidatesModel::ColumnCount).isValid());
    QVERIFY(!model.index(0, 0, model.index(0, 0)).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 0), u"x"_s, Qt::EditRole));
    QVERIFY(!model.headerData(CandidatesModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestScanDialog::whatAPersonSplitsStaysSplit()
{
    const ScanNews sample = sampleScan();
    CandidatesModel model;
    const QAbstractItemModelTester tester(&model);
    model.take(sample.found, {});
    const int rows = model.rowCount();
    const auto rowOf = [&model](const QString& address) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, CandidatesModel::Address).data().toString().contains(address))
                return row;
        }
        return -1;
    };
    const int both = rowOf(u"10.6.0.121"_s);
    QVERIFY(model.canSplit(both));
    QVERIFY(!model.canSplit(rowOf(u"10.6.0.30"_s)));
    QVERIFY(!model.canSplit(-1) && !model.canSplit(rows));
    const QModelIndexList made = model.split(both);
    QCOMPARE(made.size(), 2);
    QCOMPARE(model.rowCount(), rows + 1);
    QVERIFY(rowOf(u"10.6.0.121"_s) != rowOf(u"10.6.0.21"_s));
    model.take(sample.found, {}); // the search sees them as one still, and one more of the machine
    QCOMPARE(model.rowCount(), rows + 1);
    std::vector<Candidate> grown = sample.found;
    FoundHost third = grown[1].hosts[1];
    third.address = u"10.6.0.122"_s;
    grown[1].hosts.push_back(third);
    model.take(grown, {});
    QCOMPARE(model.rowCount(), rows + 2);
    const QModelIndex joined = model.join({rowOf(u"10.6.0.122"_s), rowOf(u"10.6.0.21"_s)});
    QCOMPARE(joined.data().toString(), u"10.6.0.21, 10.6.0.122"_s);
    QCOMPARE(model.rowCount(), rows + 1);
    QVERIFY(!model.join({0}).isValid());
    QVERIFY(!model.join({0, 99}).isValid());
    QVERIFY(model.split(99).isEmpty());
    model.clear();
    model.take(sample.found, {}); // another search: nothing is decided yet
    QCOMPARE(model.rowCount(), rows);
}

void TestScanDialog::rowsAreJoinedAndSplit()
{
    m_dialog->show();
    find(sampleScan().found);
    auto* split = child<QPushButton>("scanSplit");
    auto* join = child<QPushButton>("scanJoin");
    list()->clearSelection();
    QVERIFY(!split->isEnabled() && !join->isEnabled());
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(cell(1, CandidatesModel::Address), u"10.6.0.21, 10.6.0.121"_s);
    QVERIFY(split->isEnabled() && !join->isEnabled());
    const int rows = list()->model()->rowCount();
    split->click();
    QCOMPARE(list()->model()->rowCount(), rows + 1);
    QCOMPARE(list()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(!split->isEnabled() && join->isEnabled());
    QCOMPARE(child<QPushButton>("accept")->text(), u"Add 4 servers"_s);
    join->click();
    QCOMPARE(list()->model()->rowCount(), rows);
    QCOMPARE(cell(1, CandidatesModel::Address), u"10.6.0.21, 10.6.0.121"_s);
    QCOMPARE(child<QPushButton>("accept")->text(), u"Add 3 servers"_s);
    split->click();
    QSignalSpy saved(m_dialog.get(), &ScanDialog::saved);
    child<QPushButton>("accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QStringList addresses;
    for (const Server& server : m_console->savedEstates[0].servers)
        addresses += server.address;
    QVERIFY2(addresses.contains(u"10.6.0.21"_s) && addresses.contains(u"10.6.0.121"_s),
             qPrintable(addresses.join(u' ')));
}

void TestScanDialog::rangeIsJudgedWhileTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("count");
    QTest::addColumn<bool>("isTrouble");

    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("half an address") << u"10.0."_s << QString() << true;
    QTest::newRow("network") << u"10.0.0.0/24"_s << u"254 addresses"_s << false;
    QTest::newRow("too many") << u"10.0.0.0/8"_s << QString() << true;
}

void TestScanDialog::rangeIsJudgedWhileTyped()
{
    QFETCH(QString, text);
    QFETCH(bool, isTrouble);
    QTest::keyClicks(child<QLineEdit>("scanRange"), text);
    QTEST(child<QLabel>("scanCount")->text(), "count");
    QCOMPARE(child<QLabel>("scanRangeTrouble")->isHidden(), !isTrouble);
    QCOMPARE(child<QPushButton>("scanStart")->isEnabled(), !text.isEmpty() && !isTrouble);
    QVERIFY(!child<QPushButton>("accept")->isEnabled());
}

void TestScanDialog::listOfAddressesIsTakenIn()
{
    QTemporaryFile list;
    QVERIFY(list.open());
    list.write("Server;Adress\nFIL01;10.0.0.5\nDC01;10.0.0.6\n");
    list.flush();
    child<QPushButton>("scanList")->click();
    auto* dialog = m_dialog->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->fileSelected(list.fileName());
    dialog->reject();
    QCOMPARE(child<QLineEdit>("scanRange")->text(), u"10.0.0.5 10.0.0.6"_s);
    QCOMPARE(child<QLabel>("scanCount")->text(), u"2 addresses"_s);
    QVERIFY(child<QPushButton>("scanStart")->isEnabled());
}

void TestScanDialog::searchesAsChosen()
{
    for (const qint64 id : {7, 8})
        m_console->savedCredentials.push_back(
            {{.id = CredentialId{id}, .name = u"SNMP %1"_s.arg(id), .secretFields = {u"community"_s}}, {}});
    m_console->savedCredentials.push_back({{.id = CredentialId{9}, .name = u"web"_s}, {}});
    m_dialog = std::make_unique<ScanDialog>(ScanDialog::Sources{m_picture, *m_console, m_console->scan});
    auto* signOn = child<QComboBox>("scanSignOn");
    QTRY_COMPARE(signOn->count(), 4); // none, all, and each that speaks SNMP; they come later
    QCOMPARE(signOn->currentText(), u"All stored credentials"_s);
    search(u"10.0.0.1"_s);
    QCOMPARE(scan().wishes.back().credentials.size(), size_t{2});
    child<QPushButton>("scanStart")->click(); // stop
    signOn->setCurrentIndex(0);
    child<QLineEdit>("scanCommunity")->setText(u"secret"_s);
    child<QSpinBox>("scanRate")->setValue(7);
    search(u"10.0.0.1-3"_s);
    QCOMPARE(scan().wishes.size(), size_t{2});
    const ScanWish& wish = scan().wishes[1];
    QCOMPARE(wish.range.count(), 3);
    QCOMPARE(wish.rate, 7);
    QCOMPARE(wish.community, QByteArray("secret"));
    QVERIFY(wish.credentials.empty());
}

void TestScanDialog::addsWhatIsTickedByKeyboard()
{
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    scan().atOnce = {sampleScan()};
    QTest::keyClicks(child("scanRange"), u"10.6.0.0/24"_s);
    QTest::keyClick(child("scanRange"), Qt::Key_Return);
    QTRY_COMPARE(list()->model()->rowCount(), 4); // one is watched already, and hidden
    QCOMPARE(child<QPushButton>("accept")->text(), u"Add 3 servers"_s);
    QCOMPARE(cell(1, CandidatesModel::Address), u"10.6.0.21, 10.6.0.121"_s);
    QCOMPARE(cell(1, CandidatesModel::Baselines), u"windows-server + redfish-server"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Space); // not the switch
    QCOMPARE(child<QPushButton>("accept")->text(), u"Add 2 servers"_s);
    const QRect quiet = list()->visualRect(list()->model()->index(3, CandidatesModel::Address));
    for (const QString& words : {u"Add 3 servers"_s, u"Add 2 servers"_s}) {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(quiet.left() + steps(3), quiet.center().y()));
        QCOMPARE(child<QPushButton>("accept")->text(), words);
    }
    QSignalSpy saved(m_dialog.get(), &ScanDialog::saved);
    QTest::keyClick(child("scanSite"), Qt::Key_Return);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(scan().ended, 1);
    QCOMPARE(m_console->savedEstates.size(), size_t{1});
    const Estate& written = m_console->savedEstates[0];
    QCOMPARE(written.servers.size(), size_t{2});
    QCOMPARE(written.servers[0].name, u"NB-FILE02"_s);
    QCOMPARE(written.servers[0].address, u"10.6.0.21"_s);
    QCOMPARE(written.servers[0].kind, u"windows"_s);
    QCOMPARE(written.servers[1].kind, u"ups"_s);
    QCOMPARE(written.checks.size(), size_t{7});
    QVERIFY(std::ranges::any_of(written.checks, [](const Check& check) {
        return *check.params == CheckParams(RedfishParams{.url = u"https://10.6.0.121"_s});
    }));
}

void TestScanDialog::typedCommunityIsSealedOnce()
{
    child<QLineEdit>("scanCommunity")->setText(u"secret"_s);
    Candidate one = candidateAt(1, u"10.6.0.1"_s);
    Candidate two = candidateAt(2, u"10.6.0.2"_s);
    one.hosts[0].ways[1].isTyped = two.hosts[0].ways[1].isTyped = true;
    find({one, two});
    child<QLineEdit>("scanCommunity")->clear(); // what was searched with counts
    QSignalSpy saved(m_dialog.get(), &ScanDialog::saved);
    child<QPushButton>("accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_console->savedCredentials.size(), size_t{1});
    QCOMPARE(m_console->savedCredentials[0].second.front().second, QByteArray("secret"));
    const Estate& written = m_console->savedEstates[0];
    QVERIFY(written.servers[0].credential && written.servers[0].credential == written.servers[1].credential);
}

void TestScanDialog::refusalKeepsItOpen()
{
    find({candidateAt(1, u"10.6.0.1"_s)});
    m_console->refuseNext = Failure{u"right"_s, u"This is not yours."_s};
    QSignalSpy saved(m_dialog.get(), &ScanDialog::saved);
    child<QPushButton>("accept")->click();
    QTRY_VERIFY(!child<QLabel>("saveTrouble")->isHidden());
    QVERIFY(child<QPushButton>("accept")->isEnabled());
    child<QPushButton>("accept")->click();
    QTRY_COMPARE(saved.count(), 1);
}

void TestScanDialog::listHoldsStill()
{
    search(u"10.6.0.0/24"_s);
    const ScanProgress half{.all = 254, .begun = 200, .done = 127, .answered = 2};
    scan().tell({.progress = half, .found = {candidateAt(1, u"10.6.0.50"_s)}});
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(list(), Qt::Key_Down); // somebody works in it
    QVERIFY(list()->isHeld());
    scan().tell({.progress = half, .found = {candidateAt(2, u"10.6.0.2"_s)}});
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(child<QLabel>("scanProgress")->text().contains(u"1 more found"_s));
    list()->letGo();
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(child<QLabel>("scanProgress")->text().contains(u"127 of 254 asked"_s));
    QVERIFY(child<QLabel>("scanProgress")->text().contains(u"127 left"_s));
}

void TestScanDialog::stopEndsTheSearch()
{
    search(u"10.6.0.0/24"_s);
    QCOMPARE(child<QPushButton>("scanStart")->text(), u"Stop"_s);
    child<QPushButton>("scanStart")->click();
    QCOMPARE(scan().ended, 1);
    QCOMPARE(child<QPushButton>("scanStart")->text(), u"Search"_s);
    QVERIFY(child<QLabel>("scanProgress")->text().contains(u"stopped"_s));
    // The dialog that closes ends its search, too.
    search(u"10.6.0.0/24"_s);
    m_dialog.reset();
    QCOMPARE(scan().ended, 2);
}

void TestScanDialog::namesAreGivenOnce()
{
    Candidate one = candidateAt(1, u"10.6.0.1"_s);
    Candidate two = candidateAt(2, u"10.6.0.2"_s);
    one.hosts[0].identity = {{u"name"_s, u"db01"_s}, {u"serial"_s, u"8KQ2XN3"_s}};
    two.hosts[0].identity = {{u"name"_s, u"db01"_s}, {u"serial"_s, u"8KQ2XN4"_s}};
    find({one, two});
    QSignalSpy saved(m_dialog.get(), &ScanDialog::saved);
    child<QPushButton>("accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_console->savedEstates[0].servers[0].name, u"DB01"_s);
    QCOMPARE(m_console->savedEstates[0].servers[1].name, u"DB01 10.6.0.2"_s);
}

void TestScanDialog::certificatesAreAcceptedBySomebody()
{
    const auto pins = [this](size_t save) {
        QStringList found;
        for (const Check& check : m_console->savedEstates.at(save).checks) {
            if (const auto* redfish = std::get_if<RedfishParams>(&*check.params))
                found += redfish->certificate.left(1);
        }
        return found;
    };
    auto* count = child<QLabel>("scanCertificates");
    auto* accepts = child<QCheckBox>("scanAcceptCertificates");
    m_dialog->show();
    search(u"10.6.0.0/24"_s);
    const ScanProgress half{.all = 254, .begun = 200, .done = 127, .answered = 2};
    scan().tell({.progress = half, .found = {candidateAt(1, u"10.6.0.1"_s)}});
    QVERIFY(!count->isVisible() && !accepts->isVisible());
    scan().tell({.progress = half, .found = {bmcAt(2, u"10.6.0.2"_s, u'A'), bmcAt(3, u"10.6.0.3"_s, u'B')}});
    QCOMPARE(count->text(), u"2 certificates this computer does not trust"_s);
    QVERIFY(accepts->isVisible() && !accepts->isChecked());
    accepts->click();
    scan().tell({.progress = half, .found = {bmcAt(4, u"10.6.0.4"_s, u'B')}});
    QVERIFY(accepts->isChecked()); // nothing new
    scan().tell({.progress = half, .found = {bmcAt(5, u"10.6.0.5"_s, u'C')}});
    QVERIFY(!accepts->isChecked());
    QSignalSpy saved(m_dialog.get(), &ScanDialog::saved);
    child<QPushButton>("accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(pins(0), QStringList(4, QString()));
    m_dialog = std::make_unique<ScanDialog>(ScanDialog::Sources{m_picture, *m_console, m_console->scan});
    find({bmcAt(2, u"10.7.0.2"_s, u'A'), bmcAt(3, u"10.7.0.3"_s, u'B')});
    child<QCheckBox>("scanAcceptCertificates")->click();
    child<QPushButton>("accept")->click();
    QTRY_COMPARE(m_console->savedEstates.size(), size_t{2});
    QCOMPARE(pins(1), (QStringList{u"A"_s, u"B"_s}));
}

QTEST_MAIN(TestScanDialog)
#include "tst_scandialog.moc"
