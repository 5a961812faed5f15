#include "widgets/windowplace.h"

#include <QJsonObject>
#include <QTest>

using namespace sd;

class TestWindowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void comesBackFromJson();
    void rubbishIsNothing();
};

void TestWindowPlace::fits_data()
{
    QTest::addColumn<WindowPlace>("kept");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QRect>("geometry");
    const QString left = QStringLiteral("DP-1");
    const QString right = QStringLiteral("DP-2");
    const QString gone = QStringLiteral("HDMI-7");
    const auto row = [](const char* name, const WindowPlace& kept, const QString& screen, const QRect& geometry) {
        QTest::newRow(name) << kept << screen << geometry;
    };
    const QRect there(2100, 50, 1600, 900);
    row("as it was", {{}, right, there}, right, there);
    row("its screen is gone", {{}, gone, there}, left, {160, 90, 1600, 900});
    row("larger than the screen left", {{}, gone, {0, 0, 2560, 1440}}, left, {0, 0, 1920, 1080});
    row("a corner is enough", {{}, left, {1700, 900, 1200, 800}}, left, {1700, 900, 1200, 800});
    row("moved out of sight", {{}, left, {1910, 1075, 1200, 800}}, left, {360, 140, 1200, 800});
    row("nothing kept", {}, left, {320, 140, 1280, 800});
}

void TestWindowPlace::fits()
{
    QFETCH(WindowPlace, kept);
    const std::vector<PresentScreen> screens{{QStringLiteral("DP-1"), {0, 0, 1920, 1080}},
                                             {QStringLiteral("DP-2"), {1920, 0, 2560, 1440}}};
    const WindowPlace place = fitted(kept, screens);
    QTEST(place.screen, "screen");
    QTEST(place.geometry, "geometry");
}

void TestWindowPlace::comesBackFromJson()
{
    const WindowPlace place{QStringLiteral("map"), QStringLiteral("DP-2"), {-1200, 7, 900, 700}, true};
    QCOMPARE(WindowPlace::fromJson(place.toJson()), place);
    WindowPlace columns = place;
    columns.columns = {.navigation = false, .list = false};
    QCOMPARE(WindowPlace::fromJson(columns.toJson()), columns);
    columns.columns = {.torn = Column::Page, .held = true};
    columns.origin = 2;
    columns.shown = {AlarmId{4}, ServerId{7}, {CheckId{12}, SeriesId{90}}};
    QCOMPARE(WindowPlace::fromJson(columns.toJson()), columns);
}

void TestWindowPlace::rubbishIsNothing()
{
    QCOMPARE(WindowPlace::fromJson({}).geometry.isEmpty(), true);
    QCOMPARE(WindowPlace::fromJson(QJsonObject{{QStringLiteral("width"), QStringLiteral("wide")}}).geometry.isEmpty(),
             true);
    QVERIFY(!fitted(WindowPlace::fromJson(7), {}).geometry.isEmpty());
}

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
