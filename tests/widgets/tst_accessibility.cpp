#include "tests/widgets/everypage.h"
#include "tests/widgets/samplemachines.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sd;
using namespace sd::test;
using namespace Qt::StringLiterals;

namespace {

QString called(const QWidget& widget)
{
    const QString name = widget.objectName();
    const QString above = widget.parentWidget() == nullptr ? QString() : widget.parentWidget()->objectName();
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + (name.isEmpty() ? u"in "_s + above : name);
}

/// A part of another control, which has the name and the focus.
bool isInner(const QWidget& widget)
{
    const QWidget* above = widget.parentWidget();
    return widget.focusProxy() != nullptr || qobject_cast<const QAbstractSpinBox*>(above) != nullptr ||
           qobject_cast<const QComboBox*>(above) != nullptr;
}

bool isReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 && !isInner(widget);
}

/// In the order of the Tab key, which is pressed once: a window puts its order right at each step.
std::vector<QWidget*> reachedIn(QWidget& window)
{
    QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget() : &window, Qt::Key_Tab);
    std::vector<QWidget*> all;
    for (QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
        if (isReached(*next) && window.isAncestorOf(next))
            all.push_back(next);
    }
    return all;
}

/// In the window; what is scrolled out of sight stands at the edge of what it is scrolled in.
QRect placeOf(const QWidget& widget)
{
    QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget* above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(above->parentWidget()) == nullptr)
            continue;
        const QRect port(above->mapTo(above->window(), QPoint()), above->size());
        place.moveBottom(std::clamp(place.bottom(), port.top(), port.bottom()));
        place.setTop(std::clamp(place.top(), port.top(), place.bottom()));
    }
    return place;
}

/// Goes on to the right, or to a line below: never back to the left on a line, never straight up.
bool goesOn(const QRect& from, const QRect& to)
{
    const bool isAbove = to.bottom() <= from.top();
    const bool isLeft = to.right() <= from.left();
    const bool isOnLine = to.top() < from.center().y() && to.bottom() > from.center().y();
    return !(isAbove && to.left() < from.right()) && !(isLeft && isOnLine);
}

int differing(const QImage& a, const QImage& b)
{
    int pixels = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return pixels;
}

} // namespace

/// What a person who hears the console, or has no mouse, finds on every page and in every dialog.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlHasANameAndARole();
    void tabGoesInReadingOrder();
    void focusIsSeen();
    void rowsSayTheirState();
    void cleanup() { m_faults.clear(); }

private:
    void walk(const EveryPage::Visit& visit);
    void fault(const QString& page, const QWidget& widget, const QString& what);
    void checkNames(const QString& page, const QWidget& shown);
    void checkRows(const QString& page, QAbstractItemView& view);

    QStringList m_faults;
    QSet<QString> m_pages;
};

void TestAccessibility::initTestCase()
{
    QAccessible::setActive(true);
}

void TestAccessibility::walk(const EveryPage::Visit& visit)
{
    Appearance look;
    look.setLanguage(u"en"_s);
    look.setTheme(Theme::Light);
    TestClock clock(fromMs(1'795'440'725'000));
    FakeConsole console(clock);
    fillSample(console, clock.utcNow());
    addMachines(console, clock.utcNow());
    for (qint64 server = 1; server < 8; ++server)
        console.picture.estate.edit().dependencies.emplace_back(ServerId{server}, ServerId{8});
    MainWindow window(console.boundary(), look);
    window.resize(1600, 1000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    EveryPage every(window, console, look);
    const auto seen = [&](const QString& name, QWidget& shown) {
        m_pages.insert(name);
        visit(name, shown);
    };
    every.pages(seen);
    every.dialogs(seen);
    QVERIFY2(m_faults.isEmpty(), qPrintable(u'\n' + m_faults.join(u'\n')));
}

void TestAccessibility::fault(const QString& page, const QWidget& widget, const QString& what)
{
    const QString fault = called(widget) + u": "_s + what;
    // Once is enough for what is on many pages.
    if (std::ranges::none_of(m_faults, [&fault](const QString& known) { return known.endsWith(fault); }))
        m_faults += page + u"  "_s + fault;
}

void TestAccessibility::checkNames(const QString& page, const QWidget& shown)
{
    const auto widgets = shown.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner(*widget))
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (access == nullptr) {
            fault(page, *widget, u"is nothing to a screen reader"_s);
            continue;
        }
        if (access->text(QAccessible::Name).trimmed().isEmpty())
            fault(page, *widget, u"has no name"_s);
        // Qt has no role for a page that scrolls; what is in it has its own.
        const bool isPage = qobject_cast<const QScrollArea*>(widget) != nullptr;
        if (!isPage && (access->role() == QAccessible::NoRole || access->role() == QAccessible::Client))
            fault(page, *widget, u"has no role"_s);
        if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            checkRows(page, *view);
    }
}

void TestAccessibility::checkRows(const QString& page, QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(view.rootIndex()), 5); ++row) {
        const QModelIndex index = model->index(row, 0, view.rootIndex());
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        if ((spoken.isEmpty() ? index.data().toString() : spoken).isEmpty())
            fault(page, view, u"row %1 says nothing"_s.arg(row));
    }
}

void TestAccessibility::everyControlHasANameAndARole()
{
    m_pages.clear();
    walk([this](const QString& page, QWidget& shown) { checkNames(page, shown); });
    // The walk itself goes everywhere.
    for (const QString& page : {u"alarms"_s,
                                u"alarms-view_muted"_s,
                                u"servers"_s,
                                u"servers-pollsTab"_s,
                                u"map"_s,
                                u"settings"_s,
                                u"search"_s,
                                u"wallboard"_s,
                                u"helpWindow"_s,
                                u"addServer"_s,
                                u"editServer"_s,
                                u"editServers"_s,
                                u"cloneServer"_s,
                                u"editCheck"_s,
                                u"addCheck"_s,
                                u"mute"_s,
                                u"changes"_s,
                                u"traps"_s,
                                u"settings-view_listening"_s,
                                u"quality"_s,
                                u"importServers"_s,
                                u"scanNetwork"_s,
                                u"note"_s,
                                u"acknowledgeWith"_s,
                                u"keys"_s,
                                u"servers-twoCharts"_s,
                                u"torn-alarms-page"_s,
                                u"torn-alarms-list"_s,
                                u"torn-servers-page"_s,
                                u"torn-servers-list"_s})
        QVERIFY2(m_pages.contains(page), qPrintable(page));
}

void TestAccessibility::tabGoesInReadingOrder()
{
    walk([this](const QString& page, QWidget& shown) {
        const std::vector<QWidget*> order = reachedIn(shown);
        for (size_t i = 1; i < order.size(); ++i) {
            if (!goesOn(placeOf(*order[i - 1]), placeOf(*order[i])))
                fault(page, *order[i], u"comes after "_s + called(*order[i - 1]));
        }
    });
}

/// With the focus a control looks otherwise by at least one whole side of its edge: more than a blinking cursor.
void TestAccessibility::focusIsSeen()
{
    walk([this](const QString& page, QWidget& shown) {
        shown.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown));
        const std::vector<QWidget*> order = reachedIn(shown);
        if (order.size() < 2)
            return;
        for (size_t i = 0; i < order.size(); ++i) {
            QWidget* widget = order[i];
            order[i == 0 ? 1 : i - 1]->setFocus(Qt::TabFocusReason);
            const QImage before = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (!widget->hasFocus())
                fault(page, *widget, u"does not take the focus"_s);
            else if (differing(before, widget->grab().toImage()) < std::min(widget->width(), 100))
                fault(page, *widget, u"does not show the focus"_s);
        }
    });
}

void TestAccessibility::rowsSayTheirState()
{
    walk([this](const QString& page, QWidget& shown) {
        const auto views = shown.findChildren<QAbstractItemView*>();
        for (QAbstractItemView* view : views) {
            if (!view->isVisible() || view->model() == nullptr || qobject_cast<QHeaderView*>(view) != nullptr)
                continue;
            for (int row = 0; row < std::min(view->model()->rowCount(), 5); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (!index.data(MarkRole).isValid())
                    continue;
                const auto mark = index.data(MarkRole).value<StateMark>();
                QString spoken;
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    spoken += index.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString() + u' ';
                if (!spoken.contains(Words::stateName(mark.state), Qt::CaseInsensitive))
                    fault(page, *view, u"row %1 does not say its state: %2"_s.arg(row).arg(spoken));
            }
        }
    });
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
