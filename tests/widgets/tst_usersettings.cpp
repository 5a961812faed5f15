#include "widgets/common/usersettings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sd;
using namespace Qt::StringLiterals;

class TestUserSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithTheFallbacks();
    void acceptsWhatTheSchemaAccepts_data();
    void acceptsWhatTheSchemaAccepts();
    void tellsAChangeOnce();
    void comesBackFromTheFile();
    void familiesKeepAnyJson();
    void ignoresWhatItDoesNotKnowAndKeepsIt();
    void aBadValueIsTheFallback();
    void aBrokenFileIsSetAside();
    void saysWhenNothingCanBeWritten();
    void inMemoryTouchesNoFile();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"serverdrift/settings.json"_s); }
    void writeFile(const QByteArray& content) const;
    [[nodiscard]] QJsonObject fileContent() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUserSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestUserSettings::writeFile(const QByteArray& content) const
{
    QDir(m_folder->path()).mkpath(u"serverdrift"_s);
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(content);
}

QJsonObject TestUserSettings::fileContent() const
{
    QFile in(file());
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject{};
}

void TestUserSettings::startsWithTheFallbacks()
{
    const UserSettings settings(file());
    QCOMPARE(settings.text(setting::Theme), u"desktop"_s);
    QCOMPARE(settings.number(setting::Scale), 100);
    QVERIFY(settings.flag(setting::SoundError));
    QVERIFY(settings.value(u"columns.queue"_s).isUndefined());
    QVERIFY(settings.trouble().isEmpty());
}

void TestUserSettings::acceptsWhatTheSchemaAccepts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("a choice") << u"look.theme"_s << QJsonValue(u"dark"_s) << true;
    QTest::newRow("no choice") << u"look.theme"_s << QJsonValue(u"pink"_s) << false;
    QTest::newRow("another type") << u"look.theme"_s << QJsonValue(3) << false;
    QTest::newRow("least") << u"look.scale"_s << QJsonValue(80) << true;
    QTest::newRow("under least") << u"look.scale"_s << QJsonValue(79) << false;
    QTest::newRow("most") << u"look.scale"_s << QJsonValue(200) << true;
    QTest::newRow("over most") << u"look.scale"_s << QJsonValue(201) << false;
    QTest::newRow("flag") << u"sound.error"_s << QJsonValue(false) << true;
    QTest::newRow("a family") << u"columns.queue"_s << QJsonValue(QJsonArray{1, 2}) << true;
    QTest::newRow("a family's bare name") << u"columns."_s << QJsonValue(1) << false;
    QTest::newRow("unknown key") << u"look.shadow"_s << QJsonValue(true) << false;
    QTest::newRow("no key") << QString() << QJsonValue(true) << false;
}

void TestUserSettings::acceptsWhatTheSchemaAccepts()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    UserSettings settings;
    const QJsonValue before = settings.value(key);
    QTEST(settings.setValue(key, value), "accepted");
    QFETCH(bool, accepted);
    QCOMPARE(settings.value(key), accepted ? value : before);
}

void TestUserSettings::tellsAChangeOnce()
{
    UserSettings settings;
    QSignalSpy spy(&settings, &UserSettings::changed);
    settings.setValue(setting::Scale, 120);
    settings.setValue(setting::Scale, 120);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toString(), QString(setting::Scale));
    settings.setValue(setting::Scale, 999); // refused
    QCOMPARE(spy.count(), 1);
    settings.reset(setting::Scale);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(settings.number(setting::Scale), 100);
}

void TestUserSettings::comesBackFromTheFile()
{
    {
        UserSettings settings(file());
        settings.setValue(setting::Theme, u"contrast-dark"_s);
        settings.setValue(setting::SoundError, false);
    }
    const UserSettings again(file());
    QCOMPARE(again.text(setting::Theme), u"contrast-dark"_s);
    QVERIFY(!again.flag(setting::SoundError));
    QCOMPARE(fileContent().size(), 2); // only what was chosen
}

void TestUserSettings::familiesKeepAnyJson()
{
    const QJsonObject columns{{u"order"_s, QJsonArray{2, 0, 1}}, {u"hidden"_s, QJsonArray{3}}};
    {
        UserSettings settings(file());
        settings.setValue(u"columns.queue"_s, columns);
    }
    const UserSettings again(file());
    QCOMPARE(again.value(u"columns.queue"_s).toObject(), columns);
    QVERIFY(again.value(u"columns.servers"_s).isUndefined());
}

void TestUserSettings::ignoresWhatItDoesNotKnowAndKeepsIt()
{
    writeFile(R"({"look.theme": "light", "of.a.newer.version": {"x": 1}})");
    {
        UserSettings settings(file());
        QVERIFY(settings.value(u"of.a.newer.version"_s).isUndefined());
        settings.setValue(setting::Theme, u"dark"_s);
    }
    QCOMPARE(fileContent().value(u"look.theme"_s).toString(), u"dark"_s);
    QCOMPARE(fileContent().value(u"of.a.newer.version"_s).toObject().value(u"x"_s).toInt(), 1);
}

void TestUserSettings::aBadValueIsTheFallback()
{
    writeFile(R"({"look.scale": 4000, "look.theme": 7, "sound.volume": 10})");
    const UserSettings settings(file());
    QCOMPARE(settings.number(setting::Scale), 100);
    QCOMPARE(settings.text(setting::Theme), u"desktop"_s);
    QCOMPARE(settings.number(setting::SoundVolume), 10);
}

void TestUserSettings::aBrokenFileIsSetAside()
{
    writeFile("{\"look.theme\": \"dark\"");
    {
        UserSettings settings(file());
        QCOMPARE(settings.text(setting::Theme), u"desktop"_s);
        QVERIFY(settings.trouble().contains("settings.json.broken"_L1));
        settings.setValue(setting::Theme, u"light"_s);
    }
    QVERIFY(QFile::exists(file() + ".broken"_L1));
    QCOMPARE(fileContent().value(u"look.theme"_s).toString(), u"light"_s);
}

void TestUserSettings::saysWhenNothingCanBeWritten()
{
    QFile inTheWay(m_folder->filePath(u"serverdrift"_s)); // a file where the folder should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    UserSettings settings(file());
    QSignalSpy spy(&settings, &UserSettings::troubleChanged);
    settings.setValue(setting::Theme, u"dark"_s);
    QCOMPARE(settings.text(setting::Theme), u"dark"_s); // holds for this run all the same
    QVERIFY(spy.wait());
    QVERIFY(settings.trouble().contains(file()));
}

void TestUserSettings::inMemoryTouchesNoFile()
{
    {
        UserSettings settings;
        settings.setValue(setting::Theme, u"dark"_s);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestUserSettings)
#include "tst_usersettings.moc"
