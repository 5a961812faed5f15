// Runs on a bus of its own: dbus-run-session -- tst_desktopbus.
#include "app/console/desktop/busnotifier.h"
#include "app/console/desktop/desktoptheme.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

namespace {

constexpr auto NotifyPath = "/org/freedesktop/Notifications"_L1;
constexpr auto NotifyName = "org.freedesktop.Notifications"_L1;
constexpr auto PortalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto PortalName = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Appearance = "org.freedesktop.appearance"_L1;

} // namespace

/// A desktop's notification service, as much of it as is asked of one.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };
    QList<Notice> notices;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString& /*app*/, uint replaces, const QString& /*icon*/, const QString& title, // NOLINT
                const QString& body, const QStringList& actions, const QVariantMap& hints, int timeout)
    {
        notices.append({replaces, title, body, actions, hints, timeout});
        return replaces != 0 ? replaces : static_cast<uint>(100 + notices.size());
    }
    void CloseNotification(uint id) { closed.append(id); } // NOLINT

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action); // NOLINT
    void NotificationClosed(uint id, uint reason);      // NOLINT
};

/// A desktop's settings portal.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, uint> settings{{u"color-scheme"_s, 1}, {u"contrast"_s, 0}};

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) const // NOLINT
    {
        const uint value = group == Appearance ? settings.value(key) : 99;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value); // NOLINT
};

class TestDesktopBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsWithItsAction();
    void pressingAcknowledgeIsHeard();
    void clickingTheNoticeOpens();
    void othersNoticesAreNotOurs();
    void withdraws();
    void withdrawnBeforeTheDesktopAnswered();
    void shownAgainTakesThePlace();
    void dismissedIsForgotten();
    void marksNoMarkup();
    void withoutAServiceNothingHappens();
    void withoutABusNothingHappens();
    void themeIsAskedAndFollowed();

private:
    static DesktopNotice notice(State level = State::Error)
    {
        return {level, u"Fel: NB-DC02"_s, u"Volym C: 96,9 %"_s, u"Kvittera"_s};
    }

    QDBusConnection m_service{QString()};
    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<BusNotifier> m_notifier;
    QList<quint64> m_acted;
    QList<quint64> m_opened;
};

void TestDesktopBus::initTestCase()
{
    // A second connection, so that calls cross the bus as they do between programs.
    m_service = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
    QVERIFY(m_service.isConnected());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestDesktopBus::init()
{
    m_notifier.reset();
    m_service.unregisterObject(NotifyPath);
    m_desktop = std::make_unique<FakeNotifications>();
    QVERIFY(m_service.registerObject(NotifyPath, m_desktop.get(),
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_service.registerService(NotifyName);
    m_notifier = std::make_unique<BusNotifier>();
    m_acted.clear();
    m_opened.clear();
    m_notifier->listen([this](quint64 id) { m_acted += id; }, [this](quint64 id) { m_opened += id; });
}

void TestDesktopBus::showsWithItsAction()
{
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    const auto& shown = m_desktop->notices[0];
    QCOMPARE(shown.title, u"Fel: NB-DC02"_s);
    QCOMPARE(shown.body, u"Volym C: 96,9 %"_s);
    QCOMPARE(shown.actions.size(), 4);
    QCOMPARE(shown.actions[3], u"Kvittera"_s);
    QCOMPARE(shown.hints.value(u"urgency"_s).value<uchar>(), uchar{2});
    QCOMPARE(shown.timeout, 0); // an Error stays until it is taken
    m_notifier->show(8, notice(State::Warning));
    QTRY_COMPARE(m_desktop->notices.size(), 2);
    QCOMPARE(m_desktop->notices[1].timeout, -1);
}

void TestDesktopBus::pressingAcknowledgeIsHeard()
{
    m_notifier->show(7, notice());
    m_notifier->show(8, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 2);
    QTest::qWait(0); // the answers are read
    const QString action = m_desktop->notices[1].actions[2];
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(102, action), QTest::qWait(10), !m_acted.isEmpty()));
    QCOMPARE(m_acted.first(), quint64{8});
    QVERIFY(m_opened.isEmpty());
}

void TestDesktopBus::clickingTheNoticeOpens()
{
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(101, u"default"_s), QTest::qWait(10), !m_opened.isEmpty()));
    QCOMPARE(m_opened.first(), quint64{7});
    QVERIFY(m_acted.isEmpty());
}

void TestDesktopBus::othersNoticesAreNotOurs()
{
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    Q_EMIT m_desktop->ActionInvoked(999, u"acknowledge"_s);
    Q_EMIT m_desktop->ActionInvoked(101, u"something"_s);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(101, u"default"_s), QTest::qWait(10), !m_opened.isEmpty()));
    QVERIFY(m_acted.isEmpty()); // the bus keeps the order: the others have come by now
}

void TestDesktopBus::withdraws()
{
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QTRY_VERIFY((m_notifier->withdraw(7), QTest::qWait(10), !m_desktop->closed.isEmpty()));
    QCOMPARE(m_desktop->closed, QList<uint>{101});
}

void TestDesktopBus::withdrawnBeforeTheDesktopAnswered()
{
    m_notifier->show(7, notice());
    m_notifier->withdraw(7);
    QTRY_COMPARE(m_desktop->closed, QList<uint>{101});
}

void TestDesktopBus::shownAgainTakesThePlace()
{
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(101, u"default"_s), QTest::qWait(10), !m_opened.isEmpty()));
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 2);
    QCOMPARE(m_desktop->notices[1].replaces, 101U);
}

void TestDesktopBus::dismissedIsForgotten()
{
    m_notifier->show(7, notice());
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(101, u"default"_s), QTest::qWait(10), !m_opened.isEmpty()));
    Q_EMIT m_desktop->NotificationClosed(101, 2);
    m_notifier->show(8, notice());
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(102, u"default"_s), QTest::qWait(10), m_opened.contains(8)));
    m_opened.clear();
    Q_EMIT m_desktop->ActionInvoked(101, u"default"_s);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(102, u"default"_s), QTest::qWait(10), !m_opened.isEmpty()));
    QVERIFY(!m_opened.contains(7));
}

void TestDesktopBus::marksNoMarkup()
{
    DesktopNotice content = notice();
    content.text = u"<b>&"_s;
    m_notifier->show(7, content);
    QTRY_COMPARE(m_desktop->notices.size(), 1);
    QCOMPARE(m_desktop->notices[0].body, u"&lt;b&gt;&amp;"_s);
}

void TestDesktopBus::withoutAServiceNothingHappens()
{
    m_service.unregisterService(NotifyName);
    m_service.unregisterObject(NotifyPath);
    m_notifier->show(7, notice());
    m_notifier->withdraw(7);
    QTest::qWait(50); // the bus answers that nobody is there
    m_notifier->show(8, notice());
    m_notifier->withdraw(8);
    QVERIFY(m_acted.isEmpty());
}

void TestDesktopBus::withoutABusNothingHappens()
{
    BusNotifier notifier{QDBusConnection(u"no such bus"_s)};
    notifier.show(1, notice());
    notifier.withdraw(1);
    const DesktopTheme theme{QDBusConnection(u"no such bus"_s)};
}

void TestDesktopBus::themeIsAskedAndFollowed()
{
    FakePortal portal;
    QVERIFY(m_service.registerObject(PortalPath, &portal,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    m_service.registerService(PortalName);
    DesktopTheme theme;
    QSignalSpy dark(&theme, &DesktopTheme::darkWanted);
    QSignalSpy contrast(&theme, &DesktopTheme::contrastWanted);
    QTRY_COMPARE(dark.count(), 1);
    QCOMPARE(dark[0][0].toBool(), true);
    QTRY_COMPARE(contrast.count(), 1);
    QCOMPARE(contrast[0][0].toBool(), false);
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop"_s, u"color-scheme"_s, QDBusVariant(2U));
    Q_EMIT portal.SettingChanged(Appearance, u"contrast"_s, QDBusVariant(1U));
    QTRY_COMPARE(contrast.count(), 2);
    QCOMPARE(contrast[1][0].toBool(), true);
    QCOMPARE(dark.count(), 1);
    Q_EMIT portal.SettingChanged(Appearance, u"color-scheme"_s, QDBusVariant(2U));
    QTRY_COMPARE(dark.count(), 2);
    QCOMPARE(dark[1][0].toBool(), false);
}

QTEST_GUILESS_MAIN(TestDesktopBus)
#include "tst_desktopbus.moc"
