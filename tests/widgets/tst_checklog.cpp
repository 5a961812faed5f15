#include "models/words/words.h"
#include "tests/widgets/sampleestate.h"
#include "widgets/panels/servers/checklogpanel.h"

#include <QLabel>
#include <QTest>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

/// What the last polls of a check said: up to date whenever it is seen.
class TestCheckLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changeWhileHiddenIsShown();
    void pollDuringAnAnswerIsAskedFor();

private:
    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<Words> m_words;
    EstatePicture m_picture;
    Subscription m_listening;
    std::unique_ptr<CheckLogPanel> m_panel;
};

void TestCheckLog::init()
{
    m_clock = std::make_unique<TestClock>(fromMs(1'795'440'725'000));
    m_console = std::make_unique<FakeConsole>(*m_clock);
    m_words = std::make_unique<Words>(*m_clock);
    fillSample(*m_console, m_clock->utcNow());
    m_picture = {};
    m_listening = m_console->subscribe([this](const LiveBatch& batch) {
        const PictureChange change = m_picture.apply(batch);
        if (m_panel)
            m_panel->apply(change);
    });
    m_panel =
        std::make_unique<CheckLogPanel>(CheckLogPanel::Sources{m_picture, *m_words, m_console->workbench, *m_clock});
    m_panel->show(Leaf{CheckId{10}});
}

void TestCheckLog::cleanup()
{
    m_listening.reset();
    m_panel.reset();
}

void TestCheckLog::changeWhileHiddenIsShown()
{
    LiveBatch batch;
    batch.estate = m_console->picture.estate;
    for (Check& check : batch.estate.edit().checks)
        check.name += u", new"_s;
    m_console->send(batch);
    m_panel->setVisible(true);
    QCOMPARE(m_panel->findChild<QLabel*>(u"checkLogTitle"_s)->text(), m_picture.check(CheckId{10})->check.name);
}

void TestCheckLog::pollDuringAnAnswerIsAskedFor()
{
    m_panel->setVisible(true);
    QCOMPARE(m_console->workbench.logsAsked, quint64{1});
    m_panel->apply({.checks = {CheckId{10}}}); // the answer to the first waits in the event loop
    m_panel->apply({.checks = {CheckId{10}}});
    QCOMPARE(m_console->workbench.logsAsked, quint64{1});
    QTRY_COMPARE(m_console->workbench.logsAsked, quint64{2}); // once for both
}

QTEST_MAIN(TestCheckLog)
#include "tst_checklog.moc"
