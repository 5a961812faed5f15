#include "widgets/common/appearance.h"
#include "widgets/common/textlabel.h"

#include <QApplication>
#include <QFormLayout>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Appearance usual; }
    void followsTheSettings();
    void followsTheDesktopUntilChosen();
    void languageIsTheDesktopsUntilChosen();
    void scaleGrowsFontsAndSizes_data();
    void scaleGrowsFontsAndSizes();
    void whatIsWrittenLaterIsKept();
    void rowsFollowTheScale();
};

void TestAppearance::followsTheSettings()
{
    UserSettings settings;
    settings.setValue(setting::Theme, u"contrast-light"_s);
    const Appearance look(&settings);
    QCOMPARE(paletteOf(QApplication::palette()).theme, Theme::ContrastLight);
    settings.setValue(setting::Theme, u"dark"_s);
    QCOMPARE(paletteOf(QApplication::palette()).theme, Theme::Dark);
    QSignalSpy density(&look, &Appearance::densityChanged);
    settings.setValue(setting::Density, u"compact"_s);
    QCOMPARE(density.count(), 1);
    QCOMPARE(look.density(), Density::Compact);
}

void TestAppearance::followsTheDesktopUntilChosen()
{
    Appearance look;
    look.setDesktopTheme(Theme::ContrastDark);
    QCOMPARE(paletteOf(QApplication::palette()).theme, Theme::ContrastDark);
    look.setTheme(Theme::Light);
    look.setDesktopTheme(Theme::Dark);
    QCOMPARE(look.theme(), Theme::Light);
    QCOMPARE(paletteOf(QApplication::palette()).theme, Theme::Light);
    look.setTheme({});
    QCOMPARE(paletteOf(QApplication::palette()).theme, Theme::Dark);
}

void TestAppearance::languageIsTheDesktopsUntilChosen()
{
    Appearance look;
    QCOMPARE(look.language(), u"en"_s); // the tests run under LC_ALL=C
    QSignalSpy spy(&look, &Appearance::languageChanged);
    look.setLanguage(u"en"_s); // chosen now, but nothing to see
    QCOMPARE(spy.count(), 0);
    look.setLanguage(u"sv"_s);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(QLocale().decimalPoint(), u","_s);
}

void TestAppearance::scaleGrowsFontsAndSizes_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {80, 100, 125, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void TestAppearance::scaleGrowsFontsAndSizes()
{
    QFETCH(int, percent);
    Appearance look;
    const double full = QApplication::font().pointSizeF();
    QWidget panel;
    auto* form = new QFormLayout(&panel);
    form->setContentsMargins(steps(5), steps(5), steps(5), steps(5));
    form->setHorizontalSpacing(steps(4));
    form->setVerticalSpacing(steps(2));
    auto* label = new TextLabel(TextLabel::Title, u"Larm"_s);
    form->addRow(label);
    panel.setFixedHeight(steps(50));
    panel.setMinimumWidth(steps(25));
    panel.show();
    for (const int passing : {200, 80, percent}) // the way there leaves no trace
        look.setScale(passing);
    QCOMPARE(QApplication::font().pointSizeF(), std::max(6.0, full * percent / 100));
    QCOMPARE(label->font().pointSizeF(), QApplication::font().pointSizeF() * 1.5);
    QCOMPARE(form->contentsMargins().left(), 20 * percent / 100);
    QCOMPARE(form->horizontalSpacing(), qRound(16 * percent / 100.0));
    QCOMPARE(form->verticalSpacing(), qRound(8 * percent / 100.0));
    QCOMPARE(panel.height(), 200 * percent / 100);
    QCOMPARE(panel.minimumWidth(), percent);
    QCOMPARE(panel.maximumWidth(), QWIDGETSIZE_MAX);
    QCOMPARE(paletteOf(QApplication::palette()).theme, look.theme()); // a new style keeps the colours
}

void TestAppearance::whatIsWrittenLaterIsKept()
{
    Appearance look;
    look.setScale(150);
    QWidget panel;
    panel.setMinimumHeight(100);
    panel.show();
    QCOMPARE(panel.minimumHeight(), 150);
    panel.setMinimumHeight(40); // its owner changed its mind
    look.setScale(200);
    QCOMPARE(panel.minimumHeight(), 80);
}

void TestAppearance::rowsFollowTheScale()
{
    Appearance look;
    QCOMPARE(rowHeight(Density::Comfortable), 28);
    QCOMPARE(rowHeight(Density::Compact), 22);
    look.setScale(200);
    QCOMPARE(rowHeight(Density::Comfortable), 56);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
