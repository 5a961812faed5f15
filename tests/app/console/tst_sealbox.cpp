#include "app/console/secrets/lockedbuffer.h"
#include "app/console/secrets/processhardening.h"
#include "app/console/secrets/sealbox.h"
#include "app/console/secrets/sealkey.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sd;

class TestSealBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void sealsDifferentlyEachTime();
    void refusesAnotherKey();
    void refusesAnotherPlace();
    void refusesEveryChangedByte();
    void refusesWhatIsTooShort();
    void tellsKeysApart();

    void makesAKeyFileForItsOwnerOnly();
    void refusesAKeyFileOthersMayRead();
    void readsHexKeys();
    void refusesWhatIsNoKey();
    void neverMakesAKeyOverAnother();
    void findsTheKeyThatFits();
    void saysWhereItLooked();

    void hardensTheProcess();

private:
    static QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes, int mode);
    static SealKeyPlaces onlyFile(const QString& file)
    {
        SealKeyPlaces places;
        places.keyFile = file;
        return places;
    }
};

QString TestSealBox::write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes, int mode)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.setPermissions(QFile::Permissions(mode));
    return file.fileName();
}

void TestSealBox::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("word") << "hemlig"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("zeros inside") << QByteArray("a\0b", 3);
    QTest::newRow("long") << QByteArray(100'000, 'x');
}

void TestSealBox::opensWhatItSealed()
{
    QFETCH(QByteArray, secret);
    const SealKeyBytes key = newSealKey();
    const QByteArray sealed = sealSecret(*key, CredentialId{3}, u"password"_s, secret);
    QVERIFY(secret.isEmpty() || !sealed.contains(secret));
    const auto opened = openSecret(*key, CredentialId{3}, u"password"_s, sealed);
    QVERIFY(opened);
    QCOMPARE(opened->view().toByteArray(), secret);
}

void TestSealBox::sealsDifferentlyEachTime()
{
    const SealKeyBytes key = newSealKey();
    const auto seal = [&] { return sealSecret(*key, CredentialId{3}, u"password"_s, "hemlig"); };
    QVERIFY(seal() != seal());
}

void TestSealBox::refusesAnotherKey()
{
    const QByteArray sealed = sealSecret(*newSealKey(), CredentialId{3}, u"password"_s, "hemlig");
    const auto opened = openSecret(*newSealKey(), CredentialId{3}, u"password"_s, sealed);
    QVERIFY(!opened);
    QCOMPARE(opened.failure().code, u"seal-broken"_s);
}

void TestSealBox::refusesAnotherPlace()
{
    const SealKeyBytes key = newSealKey();
    const QByteArray sealed = sealSecret(*key, CredentialId{3}, u"password"_s, "hemlig");
    QVERIFY(!openSecret(*key, CredentialId{4}, u"password"_s, sealed));
    QVERIFY(!openSecret(*key, CredentialId{3}, u"token"_s, sealed));
}

void TestSealBox::refusesEveryChangedByte()
{
    const SealKeyBytes key = newSealKey();
    const QByteArray sealed = sealSecret(*key, CredentialId{3}, u"password"_s, "hemlig");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto opened = openSecret(*key, CredentialId{3}, u"password"_s, changed);
        QVERIFY(!opened);
        QCOMPARE(opened.failure().code, u"seal-broken"_s);
    }
}

void TestSealBox::refusesWhatIsTooShort()
{
    const SealKeyBytes key = newSealKey();
    const QByteArray sealed = sealSecret(*key, CredentialId{3}, u"password"_s, "");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!openSecret(*key, CredentialId{3}, u"password"_s, sealed.left(size)));
}

void TestSealBox::tellsKeysApart()
{
    const SealKeyBytes key = newSealKey();
    QCOMPARE(fingerprint(*key), fingerprint(*LockedBuffer::copyOf(key->view())));
    QVERIFY(fingerprint(*key) != fingerprint(*newSealKey()));
    QVERIFY(!fingerprint(*key).contains(QString::fromLatin1(key->view().toByteArray().toHex())));
}

void TestSealBox::makesAKeyFileForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"deep/down/key"_s);
    const auto made = createSealKey(onlyFile(file));
    QVERIFY(made);
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    const auto found = findSealKey(onlyFile(file), fingerprint(*made->key));
    QVERIFY(found);
    QCOMPARE((*found)->view().toByteArray(), made->key->view().toByteArray());
}

void TestSealBox::refusesAKeyFileOthersMayRead()
{
    const QTemporaryDir folder;
    const QString file = write(folder, u"key"_s, QByteArray(32, 'k'), 0x6644); // Qt counts owner, user, group, other
    const auto found = readSealKeyFile(file);
    QVERIFY(!found);
    QCOMPARE(found.failure().code, u"locked"_s);
    QVERIFY(found.failure().advice.contains("chmod 600"_L1));
}

void TestSealBox::readsHexKeys()
{
    const QTemporaryDir folder;
    const QByteArray bytes(32, '\x5a');
    const QString file = write(folder, u"key"_s, bytes.toHex() + '\n', 0x6600);
    const auto found = readSealKeyFile(file);
    QVERIFY(found);
    QCOMPARE((*found)->view().toByteArray(), bytes);
}

void TestSealBox::refusesWhatIsNoKey()
{
    const QTemporaryDir folder;
    const auto found = readSealKeyFile(write(folder, u"key"_s, "too short", 0x6600));
    QVERIFY(!found);
    QCOMPARE(found.failure().code, u"locked"_s);
    const auto missing = readSealKeyFile(folder.filePath(u"none"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.failure().code, u"no-key"_s);
}

void TestSealBox::neverMakesAKeyOverAnother()
{
    const QTemporaryDir folder;
    const QString file = write(folder, u"key"_s, QByteArray(32, 'k'), 0x6600);
    QVERIFY(!createSealKey(onlyFile(file)));
    const auto kept = readSealKeyFile(file);
    QVERIFY(kept);
    QCOMPARE((*kept)->view().toByteArray(), QByteArray(32, 'k'));
}

void TestSealBox::findsTheKeyThatFits()
{
    const QTemporaryDir folder;
    SealKeyPlaces places;
    places.systemdFile = write(folder, u"systemd"_s, QByteArray(32, 's'), 0x4400);
    places.defaultFile = write(folder, u"default"_s, QByteArray(32, 'd'), 0x6600);
    const QString wanted = fingerprint(*LockedBuffer::copyOf(QByteArray(32, 'd')));
    const auto found = findSealKey(places, wanted);
    QVERIFY(found);
    QCOMPARE((*found)->view().toByteArray(), QByteArray(32, 'd'));
    const auto any = findSealKey(places, {});
    QVERIFY(any);
    QCOMPARE((*any)->view().toByteArray(), QByteArray(32, 's'));
}

void TestSealBox::saysWhereItLooked()
{
    const QTemporaryDir folder;
    const QString file = write(folder, u"key"_s, QByteArray(32, 'k'), 0x6600);
    const auto wrong = findSealKey(onlyFile(file), fingerprint(*newSealKey()));
    QVERIFY(!wrong);
    QCOMPARE(wrong.failure().code, u"locked"_s);
    QVERIFY(wrong.failure().message.contains(file));
    QCOMPARE(findSealKey(onlyFile(folder.filePath(u"none"_s)), {}).failure().code, u"no-key"_s);
    QCOMPARE(findSealKey(onlyFile(folder.filePath(u"none"_s)), u"abc"_s).failure().code, u"locked"_s);
}

void TestSealBox::hardensTheProcess()
{
    // In a child, since there is no way back.
    const pid_t child = ::fork();
    if (child == 0) {
        ::unsetenv("SERVERDRIFT_ALLOW_DEBUGGER");
        hardenProcess();
        rlimit core{1, 1};
        getrlimit(RLIMIT_CORE, &core);
        ::_exit(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 && core.rlim_cur == 0 && core.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(TestSealBox)
#include "tst_sealbox.moc"
