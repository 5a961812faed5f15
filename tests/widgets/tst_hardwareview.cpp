#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "tests/widgets/samplemachines.h"
#include "widgets/panels/hardware/hardwarepanel.h"

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// The picture of a machine: what it shows, how keys, pointer and screen readers get at its parts.
class TestHardwareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPartHasItsPlace_data();
    void everyPartHasItsPlace();
    void keysReachEveryPart();
    void clickChoosesAndDoubleClickOpens();
    void partsSpeak();
    void readingsOfAPartAreListed();
    void aPulledDiskIsSeen();
    void serversWithoutHardwareHaveNone();
    void newsKeepsThePart();

private:
    [[nodiscard]] HardwareView& view() const { return *m_panel->findChild<HardwareView*>(); }
    [[nodiscard]] int partNamed(const QString& name) const;
    void choose(int part) const;

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<Words> m_words;
    EstatePicture m_picture;
    Subscription m_listening;
    std::unique_ptr<HardwarePanel> m_panel;
    ServerId m_ilo;
};

void TestHardwareView::init()
{
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    m_words = std::make_unique<Words>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_ilo = addMachines(*m_console, m_clock->utcNow());
    m_picture = {};
    m_listening = m_console->subscribe([this](const LiveBatch& batch) {
        const PictureChange change = m_picture.apply(batch);
        if (m_panel)
            m_panel->apply(change);
    });
    m_panel = std::make_unique<HardwarePanel>(HardwarePanel::Sources{m_picture, *m_words, m_console->workbench});
    m_panel->resize(700, 1400);
    m_panel->show(m_ilo);
    m_panel->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestHardwareView::cleanup()
{
    m_listening.reset();
    m_panel.reset();
}

int TestHardwareView::partNamed(const QString& name) const
{
    const auto& parts = view().picture().parts;
    const auto found = std::ranges::find(parts, name, &HardwarePart::name);
    return found == parts.end() ? -1 : static_cast<int>(found - parts.begin());
}

void TestHardwareView::choose(int part) const
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().itemRect(part).center());
}

void TestHardwareView::everyPartHasItsPlace_data()
{
    QTest::addColumn<int>("server"); // 0: the iLO, 1: the UPS
    QTest::addColumn<int>("width");
    for (const int width : {320, 480, 700, 1200}) {
        QTest::addRow("server, %d wide", width) << 0 << width;
        QTest::addRow("UPS, %d wide", width) << 1 << width;
    }
}

void TestHardwareView::everyPartHasItsPlace()
{
    QFETCH(const int, server);
    QFETCH(const int, width);
    m_panel->resize(width, 2'400);
    m_panel->show(ServerId{m_ilo.value + server});
    QVERIFY(view().itemCount() > 4);
    const QRect room = view().viewport()->rect();
    for (int part = 0; part < view().itemCount(); ++part) {
        const QRect area = view().itemRect(part);
        const QByteArray name = view().describe(part).toUtf8();
        QVERIFY2(!area.isEmpty(), name.constData());
        QVERIFY2(
            area.left() >= 0 && area.right() <= room.right() + 1,
            qPrintable(
                u"%1: %2–%3 of %4"_s.arg(view().describe(part)).arg(area.left()).arg(area.right()).arg(room.right())));
        QVERIFY2(view().itemAt(area.center()) == part, name.constData()); // no part lies over another
    }
}

void TestHardwareView::keysReachEveryPart()
{
    const QSignalSpy chosen(&view(), &HardwareView::partChosen);
    QTest::keyClick(&view(), Qt::Key_Home);
    QCOMPARE(view().current(), 0);
    // Whatever is seen can be walked to by arrows from the first part.
    std::vector<bool> reached(static_cast<size_t>(view().itemCount()));
    std::vector<int> waiting{0};
    reached[0] = true;
    while (!waiting.empty()) {
        const int from = waiting.back();
        waiting.pop_back();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view().select(view().picture().parts[static_cast<size_t>(from)].lead().series);
            QTest::keyClick(&view(), key);
            const auto to = static_cast<size_t>(view().current());
            if (!reached[to]) {
                reached[to] = true;
                waiting.push_back(view().current());
            }
        }
    }
    for (int part = 0; part < view().itemCount(); ++part)
        QVERIFY2(reached[static_cast<size_t>(part)], view().describe(part).toUtf8().constData());
    QVERIFY(!chosen.isEmpty());
}

void TestHardwareView::clickChoosesAndDoubleClickOpens()
{
    const int fan = partNamed(u"Fan 3"_s);
    QVERIFY(fan >= 0);
    QSignalSpy chosen(m_panel.get(), &HardwarePanel::readingChosen);
    QSignalSpy opened(m_panel.get(), &HardwarePanel::readingOpened);
    choose(fan);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(qvariant_cast<Leaf>(chosen.front().front()).series,
             view().picture().parts[static_cast<size_t>(fan)].lead().series);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestHardwareView::partsSpeak()
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), view().itemCount());
    const int failing = partNamed(u"Disk Port 1I Box 1 Bay 3"_s);
    choose(failing);
    QAccessibleInterface* disk = list->child(failing);
    QCOMPARE(disk->text(QAccessible::Name), u"Bay 3, Disk Port 1I Box 1 Bay 3: Error, predicts failure"_s);
    QVERIFY(disk->state().selected);
    QCOMPARE(disk->rect().size(), view().itemRect(failing).size());
    QVERIFY(list->text(QAccessible::Description).contains(u"parts"_s));
}

void TestHardwareView::readingsOfAPartAreListed()
{
    auto* list = m_panel->findChild<QTreeView*>(u"partReadings"_s);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(partNamed(u"Disk Port 1I Box 1 Bay 3"_s));
    QCOMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Disk"_s);             // its name stands above
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"predicts failure"_s); // the worst first
    choose(partNamed(u"12-HD Max"_s));
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 2).data().toString(),
             m_words->thresholds(view().picture().parts[static_cast<size_t>(view().current())].lead()));
    QCOMPARE(list->model()->index(1, 0).data(), QVariant()); // none beyond the last
}

void TestHardwareView::aPulledDiskIsSeen()
{
    const int pulled = partNamed(u"Disk Port 2I Box 1 Bay 6"_s);
    QVERIFY(pulled >= 0);
    QVERIFY(view().picture().parts[static_cast<size_t>(pulled)].isMissing);
    QVERIFY(view().describe(pulled).contains(u"missing"_s));
}

void TestHardwareView::serversWithoutHardwareHaveNone()
{
    m_panel->show(ServerId{1});
    QCOMPARE(m_panel->partCount(), 0);
    QVERIFY(!m_panel->isMostOfIt());
}

void TestHardwareView::newsKeepsThePart()
{
    const int fan = partNamed(u"Fan 3"_s);
    choose(fan);
    SeriesHealth news = view().picture().parts[static_cast<size_t>(partNamed(u"CPU 1"_s))].lead();
    news.state = State::Error;
    m_console->send({.series = {news}});
    QCOMPARE(view().picture().parts[static_cast<size_t>(view().current())].name, u"Fan 3"_s);
    QCOMPARE(view().picture().parts[static_cast<size_t>(partNamed(u"CPU 1"_s))].state, State::Error);
}

QTEST_MAIN(TestHardwareView)
#include "tst_hardwareview.moc"
