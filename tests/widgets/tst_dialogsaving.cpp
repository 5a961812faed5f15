#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/dialogs/addserverdialog.h"
#include "widgets/dialogs/estate/bulkeditdialog.h"
#include "widgets/dialogs/estate/checkdialog.h"
#include "widgets/dialogs/estate/serverdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// Between "save" and the answer, and after a refusal: nothing is saved twice, nothing is lost, and what an undo would
/// write is what there was.
class TestDialogSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingWhileItSavesDoesNothing_data();
    void typingWhileItSavesDoesNothing();
    void halfSavedServerCanBeTakenBack_data();
    void halfSavedServerCanBeTakenBack();
    void typedParentIsTakenOrTold();
    void bulkEditWritesOnlyWhatBecomesAnother();

private:
    template<typename Widget>
    static Widget* child(QWidget& in, const char* name)
    {
        auto* found = in.findChild<Widget*>(QLatin1StringView(name));
        if (found == nullptr)
            qFatal("no %s there", name);
        return found;
    }
    std::unique_ptr<QDialog> make(const QString& kind);
    static void showActive(QDialog& dialog);

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<Words> m_words;
    EstatePicture m_picture;
    Subscription m_listening;
};

void TestDialogSaving::init()
{
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    m_words = std::make_unique<Words>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_picture = {};
    m_listening = m_console->subscribe([this](const LiveBatch& batch) { m_picture.apply(batch); });
}

void TestDialogSaving::cleanup()
{
    m_listening.reset();
}

void TestDialogSaving::showActive(QDialog& dialog)
{
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QApplication::setActiveWindow(&dialog);
    QCoreApplication::processEvents();
}

std::unique_ptr<QDialog> TestDialogSaving::make(const QString& kind)
{
    if (kind == u"add"_s)
        return std::make_unique<AddServerDialog>(
            AddServerDialog::Sources{m_picture, *m_words, *m_console, m_console->workbench});
    if (kind == u"edit"_s)
        return std::make_unique<ServerDialog>(m_picture, *m_console, ServerId{1}, ServerDialog::Purpose::Edit);
    if (kind == u"bulk"_s)
        return std::make_unique<BulkEditDialog>(m_picture, *m_console, std::vector{ServerId{1}, ServerId{9}});
    return std::make_unique<CheckDialog>(
        CheckDialog::Sources{m_picture, *m_words, *m_console, m_console->workbench},
        Check{.id = {}, .server = ServerId{1}, .name = u"Ping 2"_s, .params = IcmpParams{}});
}

void TestDialogSaving::typingWhileItSavesDoesNothing_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("add") << QByteArray("address") << u"10.0.0.9"_s;
    QTest::newRow("edit") << QByteArray("tags") << u"sql"_s;
    QTest::newRow("bulk") << QByteArray("addTags") << u"prio"_s;
    QTest::newRow("check") << QByteArray("checkName") << u"Ping, large"_s;
}

void TestDialogSaving::typingWhileItSavesDoesNothing()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    const auto dialog = make(QString::fromLatin1(QTest::currentDataTag()));
    showActive(*dialog);
    auto* edit = child<QLineEdit>(*dialog, field.constData());
    auto* accept = child<QPushButton>(*dialog, "accept");
    edit->setFocus();
    edit->setText(typed);
    QVERIFY(accept->isEnabled());
    m_console->refuseNext = Failure{u"disk-full"_s, u"The disk is full."_s};
    accept->click();
    // The answer waits in the event loop: what is typed before it comes.
    const auto typeOn = [&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
        edit->setText(typed + u"1"_s); // the dialog looks at its fields anew
        edit->setText(typed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    };
    typeOn();
    QCOMPARE(edit->text(), typed);
    QVERIFY(!accept->isEnabled());
    QVERIFY(m_console->savedEstates.empty()); // the refusal was for the first and only one
    QTRY_VERIFY(accept->isEnabled());
    QVERIFY(dialog->isVisible());
    QCOMPARE(QApplication::focusWidget(), edit);
    accept->click();
    typeOn();
    QTRY_VERIFY(!dialog->isVisible());
    QCOMPARE(m_console->savedEstates.size(), size_t{1});
    QCOMPARE(dialog->result(), int{QDialog::Accepted});
}

void TestDialogSaving::halfSavedServerCanBeTakenBack_data()
{
    QTest::addColumn<bool>("triesAgain");
    QTest::newRow("and is left so") << false;
    QTest::newRow("and is saved at last") << true;
}

/// The fields are written and the parents refused: an undo gives back what was there at first.
void TestDialogSaving::halfSavedServerCanBeTakenBack()
{
    QFETCH(bool, triesAgain);
    ServerDialog dialog(m_picture, *m_console, ServerId{1}, ServerDialog::Purpose::Edit);
    showActive(dialog);
    QSignalSpy saved(&dialog, &ServerDialog::saved);
    auto* parent = child<QComboBox>(dialog, "addParent");
    parent->setCurrentIndex(parent->findData(qint64{9}));
    Q_EMIT parent->activated(parent->currentIndex());
    child<QComboBox>(dialog, "site")->setCurrentText(u"Umeå"_s);
    auto* accept = child<QPushButton>(dialog, "accept");
    accept->click();
    m_console->refuseNext = Failure{u"disk-full"_s, u"The disk is full."_s}; // of the parents
    QTRY_VERIFY(accept->isEnabled());
    QCOMPARE(m_picture.server(ServerId{1})->server.site, u"Umeå"_s);
    QCOMPARE(saved.count(), 0);
    if (triesAgain)
        accept->click();
    else
        dialog.reject();
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!dialog.isVisible());
    const auto before = saved.at(0).at(1).value<Estate>();
    QCOMPARE(before.servers.at(0).site, u"Västerås"_s);
}

/// A name that was typed and not picked from the list is not lost in silence.
void TestDialogSaving::typedParentIsTakenOrTold()
{
    ServerDialog dialog(m_picture, *m_console, ServerId{1}, ServerDialog::Purpose::Edit);
    auto* accept = child<QPushButton>(dialog, "accept");
    auto* typed = child<QComboBox>(dialog, "addParent")->lineEdit();
    typed->setText(u"no such server"_s);
    accept->click();
    QVERIFY(child<QLabel>(dialog, "parentsTrouble")->text().contains(u"no such server"_s));
    QVERIFY(m_console->savedEstates.empty());
    const QString name = m_picture.serverName(ServerId{3});
    typed->setText(name.toLower());
    QSignalSpy saved(&dialog, &ServerDialog::saved);
    accept->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_picture.server(ServerId{1})->parents, std::vector{ServerId{3}});
}

/// Whoever has all of it already is neither written nor counted, and an undo leaves them alone.
void TestDialogSaving::bulkEditWritesOnlyWhatBecomesAnother()
{
    for (Server& server : m_console->picture.estate.edit().servers)
        server.tags = server.id == ServerId{1} ? QStringList{u"sql"_s, u"prio"_s} : QStringList{u"sql"_s};
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    m_console->send(batch);
    BulkEditDialog dialog(m_picture, *m_console, {ServerId{1}, ServerId{9}});
    QSignalSpy saved(&dialog, &BulkEditDialog::saved);
    auto* add = child<QLineEdit>(dialog, "addTags");
    add->setText(u"prio"_s);
    child<QPushButton>(dialog, "accept")->click();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.at(0).at(0).toInt(), 1);
    const Estate& written = m_console->savedEstates.at(0);
    QCOMPARE(written.servers.size(), size_t{1});
    QCOMPARE(written.servers[0].id, ServerId{9});
    const auto before = saved.at(0).at(1).value<Estate>();
    QCOMPARE(before.servers.size(), size_t{1});
    QCOMPARE(before.servers[0].tags, QStringList{u"sql"_s});
    // What stands there can be typed as it stands.
    BulkEditDialog again(m_picture, *m_console, {ServerId{1}});
    QVERIFY(child<QLineEdit>(again, "removeTags")->placeholderText().contains(u"sql, prio"_s));
}

QTEST_MAIN(TestDialogSaving)
#include "tst_dialogsaving.moc"
