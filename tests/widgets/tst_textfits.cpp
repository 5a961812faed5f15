#include "tests/widgets/everypage.h"
#include "tests/widgets/samplemachines.h"
#include "widgets/common/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 1'000; ///< milliseconds

/// The areas that scroll `widget` within its own window, from inner to outer.
std::vector<const QAbstractScrollArea*> scrollersOf(const QWidget& widget)
{
    std::vector<const QAbstractScrollArea*> areas;
    for (const QWidget* each = &widget; each != nullptr && !each->isWindow(); each = each->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(each->parentWidget()))
            areas.push_back(area);
    }
    return areas;
}

/// What stands in a scrolled page may be out of sight, but not out of reach.
bool isScrolled(const QWidget& widget)
{
    return !scrollersOf(widget).empty();
}

/// It is beside a page that scrolls up and down alone.
bool isOutOfReach(const QWidget& widget)
{
    const auto areas = scrollersOf(widget);
    return std::ranges::any_of(areas, [&widget](const QAbstractScrollArea* each) {
        const auto* page = qobject_cast<const QScrollArea*>(each);
        if (page == nullptr || page->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return false;
        return widget.mapTo(page->viewport(), QPoint(widget.width(), 0)).x() > page->viewport()->width() + 1;
    });
}

QString named(const QWidget& widget, const QString& text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u" \""_s +
           text.left(60) + u'"';
}

/// What is too narrow or too low for its text: nothing, or by how much.
QString lacks(const QWidget& widget, const QSize& needed)
{
    const QSize size = widget.size();
    if (size.width() + 1 >= needed.width() && size.height() + 1 >= needed.height())
        return {};
    return u"%1×%2 needs %3×%4"_s.arg(size.width()).arg(size.height()).arg(needed.width()).arg(needed.height());
}

QSize neededBy(const QLabel& label)
{
    if (qobject_cast<const ElidedLabel*>(&label) != nullptr)
        return label.minimumSizeHint(); // it says the rest on hover
    if (!label.wordWrap())
        return label.sizeHint();
    return {0, label.heightForWidth(label.width())};
}

QSize neededBy(const QAbstractButton& button)
{
    if (qobject_cast<const QPushButton*>(&button) == nullptr)
        return button.sizeHint();
    // A button may be narrower than it likes to be, but not than its words.
    const QFontMetrics metrics(button.font());
    const QString text = button.text();
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + steps(1);
    return {metrics.size(Qt::TextShowMnemonic, text).width() + icon, metrics.height()};
}

QSize neededBy(const QComboBox& combo)
{
    const QFontMetrics metrics(combo.font());
    const QString text = combo.isEditable() ? QString() : combo.currentText();
    return {metrics.horizontalAdvance(text) + steps(4), metrics.height()};
}

} // namespace

/// No word is cut off, in either language, however large a person wants it.
class TestTextFits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void check(const QString& page, const QWidget& shown);
    void fault(const QString& page, const QWidget& widget, const QString& text, const QString& what);

    QStringList m_faults;
};

void TestTextFits::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    for (const QString& language : {u"sv"_s, u"en"_s}) {
        for (const int scale : {80, 100, 150, 200})
            QTest::newRow(qPrintable(u"%1 at %2 %"_s.arg(language).arg(scale))) << language << scale;
    }
}

void TestTextFits::fault(const QString& page, const QWidget& widget, const QString& text, const QString& what)
{
    const QString fault = named(widget, text) + u": "_s + what;
    if (std::ranges::none_of(m_faults, [&fault](const QString& known) { return known.endsWith(fault); }))
        m_faults += page + u"  "_s + fault;
}

void TestTextFits::check(const QString& page, const QWidget& shown)
{
    const auto widgets = shown.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* combo = qobject_cast<const QComboBox*>(widget);
        QString text;
        QString lack;
        if (label != nullptr && !label->text().isEmpty()) {
            text = label->text();
            lack = lacks(*widget, neededBy(*label));
        } else if (button != nullptr && !button->text().isEmpty()) {
            text = button->text();
            lack = lacks(*widget, neededBy(*button));
        } else if (combo != nullptr) {
            text = combo->currentText();
            lack = lacks(*widget, neededBy(*combo));
        } else {
            continue;
        }
        if (!lack.isEmpty())
            fault(page, *widget, text, lack);
        if (isOutOfReach(*widget))
            fault(page, *widget, text, u"is beside the page that scrolls"_s);
        const QRect place(widget->mapTo(&shown, QPoint()), widget->size());
        if (!isScrolled(*widget) && !shown.rect().adjusted(-1, -1, 1, 1).contains(place))
            fault(page, *widget, text, u"stands outside the window"_s);
        if (!isScrolled(*widget) && !widget->visibleRegion().isEmpty() &&
            widget->visibleRegion().boundingRect().size() != widget->size())
            fault(page, *widget, text, u"is covered in part"_s);
    }
}

void TestTextFits::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, scale);
    m_faults.clear();
    Appearance look;
    look.setTheme(Theme::Light);
    look.setLanguage(language);
    look.setScale(scale);
    TestClock clock(fromMs(1'795'440'725'000));
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    addMachines(console, clock.utcNow());
    for (qint64 server = 1; server < 8; ++server)
        console.picture.estate.edit().dependencies.emplace_back(ServerId{server}, ServerId{8});
    MainWindow window(console.boundary(), look);
    // A laptop, and for those who want all of it larger a screen that has the room.
    const QSize size = QSize(1280, 800) * std::max(1.0, scale / 100.0);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    EveryPage every(window, console, look);
    const auto lookAt = [&](const QString& name, QWidget& shown) {
        // On a busy machine a layout may be at work still: a fault is what stays.
        const QStringList before = m_faults;
        const auto isFine = [&] {
            settle();
            m_faults = before;
            check(name, shown);
            return m_faults == before;
        };
        [[maybe_unused]] const bool isAllFine = QTest::qWaitFor(isFine, Patience);
        if (shown.width() > size.width() || shown.height() > size.height())
            m_faults += u"%1 is %2×%3"_s.arg(name).arg(shown.width()).arg(shown.height());
    };
    every.pages(lookAt);
    every.dialogs(lookAt);
    look.setScale(100);
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

QTEST_MAIN(TestTextFits)
#include "tst_textfits.moc"
