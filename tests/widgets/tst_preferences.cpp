#include "widgets/common/appearance.h"
#include "widgets/panels/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void showsWhatIsChosen();
    void everyChangeHoldsAtOnce();
    void followsWhatIsChangedElsewhere();
    void everyControlIsReachedByTabAndNamed();
    void aScreenThatIsGoneIsStillChosen();
    void textFits_data();
    void textFits();
    void saysWhichCommandCannotBe();
    void saysWhenNothingIsKept();

private:
    template<typename Widget>
    Widget* control(QLatin1StringView key) const
    {
        return m_page->findChild<Widget*>(key);
    }

    std::unique_ptr<Appearance> m_look;
    std::unique_ptr<Preferences> m_page;
};

void TestPreferences::init()
{
    m_look = std::make_unique<Appearance>();
    m_look->setLanguage(u"en"_s);
    m_look->setTheme(Theme::Light);
    m_page = std::make_unique<Preferences>(m_look->settings());
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPreferences::showsWhatIsChosen()
{
    QCOMPARE(control<QComboBox>(setting::Theme)->currentText(), u"Light"_s);
    QCOMPARE(control<QComboBox>(setting::Scale)->currentText().remove(QChar(0xa0)), u"100%"_s);
    QVERIFY(control<QCheckBox>(setting::SoundError)->isChecked());
    QVERIFY(!control<QCheckBox>(setting::SoundUnknown)->isChecked());
    QCOMPARE(control<QSlider>(setting::SoundVolume)->value(), 60);
}

void TestPreferences::everyChangeHoldsAtOnce()
{
    auto* theme = control<QComboBox>(setting::Theme);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_Down);
    QTRY_COMPARE(m_look->theme(), Theme::Dark);
    QTRY_COMPARE(paletteOf(m_page->palette()).theme, Theme::Dark);
    QTest::keyClick(theme, Qt::Key_End);
    QTRY_COMPARE(m_look->theme(), Theme::ContrastDark);
    QTest::keyClick(control<QComboBox>(setting::Scale), Qt::Key_End);
    QTRY_COMPARE(m_look->scale(), 200);
    QTest::keyClick(control<QComboBox>(setting::Density), Qt::Key_End);
    QTRY_COMPARE(m_look->density(), Density::Compact);
    QTest::keyClick(control<QCheckBox>(setting::SoundError), Qt::Key_Space);
    QVERIFY(!m_look->settings().flag(setting::SoundError));
    QTest::keyClick(control<QSlider>(setting::SoundVolume), Qt::Key_Right);
    QCOMPARE(m_look->settings().number(setting::SoundVolume), 65);
    QTest::keyClick(control<QComboBox>(setting::WallRotation), Qt::Key_End);
    QTRY_COMPARE(m_look->settings().number(setting::WallRotation), 120);
}

void TestPreferences::followsWhatIsChangedElsewhere()
{
    m_look->setTheme(Theme::Dark);
    QCOMPARE(control<QComboBox>(setting::Theme)->currentText(), u"Dark"_s);
    m_look->settings().setValue(setting::SoundWarning, false);
    QVERIFY(!control<QCheckBox>(setting::SoundWarning)->isChecked());
    m_look->settings().setValue(setting::SoundVolume, 15);
    QCOMPARE(control<QSlider>(setting::SoundVolume)->value(), 15);
}

void TestPreferences::everyControlIsReachedByTabAndNamed()
{
    QWidget* first = control<QComboBox>(setting::Theme);
    first->setFocus();
    int reached = 0;
    int above = -1;
    QWidget* at = first;
    do {
        const int y = at->mapTo(m_page.get(), QPoint()).y();
        QVERIFY2(y > above, qPrintable(at->objectName())); // in reading order
        above = y;
        ++reached;
        const auto* box = qobject_cast<const QCheckBox*>(at);
        QVERIFY2(!at->accessibleName().isEmpty() || (box != nullptr && !box->text().isEmpty()),
                 qPrintable(at->objectName()));
        do
            at = at->nextInFocusChain();
        while (!(at->focusPolicy() & Qt::TabFocus) || !at->isVisible());
    } while (at != first);
    QCOMPARE(reached, 16);
}

void TestPreferences::aScreenThatIsGoneIsStillChosen()
{
    m_look->settings().setValue(setting::WallScreen, u"HDMI-7"_s);
    m_page = std::make_unique<Preferences>(m_look->settings());
    auto* screens = control<QComboBox>(setting::WallScreen);
    QCOMPARE(screens->count(), 2 + static_cast<int>(QGuiApplication::screens().size()));
    QVERIFY(screens->currentText().startsWith("HDMI-7"_L1));
}

void TestPreferences::textFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        for (const int scale : {80, 100, 150, 200})
            QTest::addRow("%s at %d %%", qPrintable(language), scale) << language << scale;
    }
}

void TestPreferences::textFits()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    m_look->setLanguage(language);
    m_look->setScale(scale);
    m_page = std::make_unique<Preferences>(m_look->settings());
    m_page->resize(QSize(900, 900) * scale / 100);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    const auto labels = m_page->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }
    const auto boxes = m_page->findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        for (int i = 0; i < box->count(); ++i)
            QVERIFY2(box->width() >= box->fontMetrics().horizontalAdvance(box->itemText(i)) + steps(4),
                     qPrintable(box->itemText(i)));
        QVERIFY(box->height() >= box->fontMetrics().height());
    }
    const auto switches = m_page->findChildren<QCheckBox*>();
    for (const QCheckBox* box : switches)
        QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->text()));
}

void TestPreferences::saysWhichCommandCannotBe()
{
    auto* shell = control<QLineEdit>(setting::RemoteShell);
    auto* trouble = m_page->findChild<QLabel*>(setting::RemoteShell + u"Trouble"_s);
    QVERIFY(!trouble->isVisible());
    QTest::keyClicks(shell, u"ssh \"-l {name}"_s);
    QVERIFY(trouble->isVisible()); // the quote is still open
    QTest::keyClicks(shell, u"\" {address}"_s);
    QVERIFY(!trouble->isVisible());
    QCOMPARE(m_look->settings().text(setting::RemoteShell), u"ssh \"-l {name}\" {address}"_s);
    QTest::keyClicks(shell, u" {port}"_s);
    QVERIFY(trouble->isVisible()); // nothing has that name
}

void TestPreferences::saysWhenNothingIsKept()
{
    QVERIFY(!m_page->findChild<QLabel*>(u"settingsTrouble"_s)->isVisible());
    const QTemporaryDir folder;
    UserSettings settings(folder.path()); // a folder can't be read as a file
    Preferences page(settings);
    page.show();
    QVERIFY(page.findChild<QLabel*>(u"settingsTrouble"_s)->isVisible());
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
