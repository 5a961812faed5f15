#include "app/commands/secretinput.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sd;

class TestSecretInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields();
    void refusesFilesOthersMayRead_data();
    void refusesFilesOthersMayRead();
    void namesTheLineButNotTheSecret_data();
    void namesTheLineButNotTheSecret();
    void takesAndForgetsTheEnvironment();
    void fileBeatsEnvironment();

private:
    QString write(const QByteArray& bytes, QFile::Permissions mode = QFile::ReadOwner | QFile::WriteOwner)
    {
        QFile file(m_folder.filePath(u"secrets"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.setPermissions(mode);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestSecretInput::readsFields()
{
    const auto secrets = readSecretsFile(write("# ours\n\npassword=a=b c \r\nauth-password=åäö\n"));
    QVERIFY(secrets);
    QCOMPARE(secrets->size(), size_t{2});
    QCOMPARE(secrets->at(u"password"_s), "a=b c "_ba);
    QCOMPARE(secrets->at(u"auth-password"_s), QByteArray("åäö"));
}

void TestSecretInput::refusesFilesOthersMayRead_data()
{
    QTest::addColumn<QFile::Permissions>("mode");
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("0644") << (owner | QFile::ReadGroup | QFile::ReadOther);
    QTest::newRow("0640") << (owner | QFile::ReadGroup);
    QTest::newRow("0602") << (owner | QFile::WriteOther);
}

void TestSecretInput::refusesFilesOthersMayRead()
{
    QFETCH(QFile::Permissions, mode);
    const auto secrets = readSecretsFile(write("password=hemlig\n", mode));
    QVERIFY(!secrets);
    QCOMPARE(secrets.failure().code, u"secrets-mode"_s);
}

void TestSecretInput::namesTheLineButNotTheSecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no =") << "password=fine\nhemligt-ord\n"_ba;
    QTest::newRow("unknown field") << "password=fine\nlosen=hemligt-ord\n"_ba;
    QTest::newRow("no field") << "password=fine\n=hemligt-ord\n"_ba;
}

void TestSecretInput::namesTheLineButNotTheSecret()
{
    QFETCH(QByteArray, text);
    const auto secrets = readSecretsFile(write(text));
    QVERIFY(!secrets);
    QCOMPARE(secrets.failure().code, u"secrets-file"_s);
    QVERIFY(secrets.failure().message.contains("line 2"_L1));
    QVERIFY(!secrets.failure().message.contains("hemligt"_L1));
}

void TestSecretInput::takesAndForgetsTheEnvironment()
{
    qputenv("SERVERDRIFT_AUTH_PASSWORD", "hemlig");
    qputenv("SERVERDRIFT_PASSWORDS", "not ours");
    const TypedSecretMap secrets = takeSecretsFromEnvironment();
    QCOMPARE(secrets.size(), size_t{1});
    QCOMPARE(secrets.at(u"auth-password"_s), "hemlig"_ba);
    QVERIFY(!qEnvironmentVariableIsSet("SERVERDRIFT_AUTH_PASSWORD"));
}

void TestSecretInput::fileBeatsEnvironment()
{
    qputenv("SERVERDRIFT_PASSWORD", "from the environment");
    qputenv("SERVERDRIFT_TOKEN", "kept");
    const auto secrets = gatherSecrets(write("password=from the file\n"));
    QVERIFY(secrets);
    QCOMPARE(secrets->at(u"password"_s), "from the file"_ba);
    QCOMPARE(secrets->at(u"token"_s), "kept"_ba);
}

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secretinput.moc"
