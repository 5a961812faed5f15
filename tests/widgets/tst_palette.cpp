#include "widgets/common/consolestyle.h"
#include "widgets/common/palette.h"
#include "widgets/common/stateshape.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace sd;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr std::array states{State::Ok, State::Warning, State::Error, State::Unknown, State::NoData};

QImage greyShape(StateMark mark)
{
    QImage image(40, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintState(painter, image.rect(), mark, paletteOf(Theme::Light));
    painter.end();
    return image;
}

int difference(const QImage& a, const QImage& b)
{
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            pixels += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return pixels;
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
    void themeIsToldFromAWidgetsPalette();
    void shapesDifferWithoutColour();
};

void TestPalette::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme theme : allThemes) {
        const Palette& colors = paletteOf(theme);
        const std::string name = std::string(isContrast(theme) ? "contrast " : "") + (isDark(theme) ? "dark" : "light");
        const auto row = [&](const std::string& what, const QColor& ink, const QColor& ground) {
            QTest::newRow((name + ": " + what).c_str()) << ink << ground << (isContrast(theme) ? 7.0 : 4.5);
        };
        const std::array grounds{std::pair{"page", colors.page}, std::pair{"frame", colors.frame},
                                 std::pair{"selection", colors.selection}, std::pair{"hover", colors.hover}};
        for (const auto& [where, ground] : grounds) {
            row(std::string("text on ") + where, colors.text, ground);
            row(std::string("dim on ") + where, colors.dim, ground);
            for (const State state : states)
                row(code(state).data() + std::string(" on ") + where, colors.state(state).ink, ground);
        }
        for (const State state : states)
            row(code(state).data() + std::string(" on its fill"), colors.state(state).ink, colors.state(state).fill);
        // Shapes: the ring of the focus, a field's edge and curves.
        const auto shape = [&](const std::string& what, const QColor& ink, const QColor& ground) {
            QTest::newRow((name + ": " + what).c_str()) << ink << ground << (isContrast(theme) ? 4.5 : 3.0);
        };
        for (const auto& [where, ground] : grounds) {
            shape(std::string("focus on ") + where, colors.accent, ground);
            shape(std::string("a field's edge on ") + where, fieldEdge(colors), ground);
        }
        for (size_t curve = 0; curve < Palette::Curves; ++curve)
            shape("curve " + std::to_string(curve), colors.curve(curve), colors.page);
        row("accent on page", colors.accent, colors.page);
        row("text on accent", colors.onAccent, colors.accent);
        row("text on a chip", colors.text, colors.chip);
        row("text on a tile", colors.text, colors.tile);
        row("dim on a tile", colors.dim, colors.tile);
    }
}

void TestPalette::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QCOMPARE_GE(contrast(ink, ground), least);
}

void TestPalette::themeIsToldFromAWidgetsPalette()
{
    for (const Theme theme : allThemes)
        QCOMPARE(paletteOf(paletteOf(theme).toQt()).theme, theme);
}

/// Every state, and each of its muted, acknowledged and flapping forms, is another picture in greyscale.
void TestPalette::shapesDifferWithoutColour()
{
    std::vector<QImage> pictures;
    for (const State state : states)
        pictures.push_back(greyShape({state}));
    for (const State state : {State::Warning, State::Error, State::Unknown}) {
        pictures.push_back(greyShape({state, true}));
        pictures.push_back(greyShape({state, false, true}));
        pictures.push_back(greyShape({state, false, false, true}));
    }
    for (size_t a = 0; a < pictures.size(); ++a) {
        for (size_t b = a + 1; b < pictures.size(); ++b)
            QVERIFY2(difference(pictures[a], pictures[b]) > 20,
                     qPrintable(QStringLiteral("pictures %1 and %2 look alike").arg(a).arg(b)));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
