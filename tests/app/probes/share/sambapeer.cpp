#include "tests/app/probes/share/sambapeer.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace sd::test {

using namespace Qt::StringLiterals;

namespace {

/// Nothing in it needs root: all that smbd keeps is in the peer's folder, and the only account is the test's own.
constexpr auto settings = R"([global]
server role = standalone server
workgroup = TEST
passdb backend = tdbsam:@/private/passdb.tdb
private dir = @/private
binddns dir = @/private
state directory = @/state
lock directory = @/lock
cache directory = @/cache
pid directory = @/pid
ncalrpc dir = @/ncalrpc
usershare path =
smb ports = PORT
interfaces = 127.0.0.1/8
bind interfaces only = yes
disable netbios = yes
disable spoolss = yes
load printers = no
map to guest = bad user
guest account = USER
server min protocol = SMB2
MORE
[open]
path = @/open
read only = no
[readonly]
path = @/readonly
[guests]
path = @/readonly
guest ok = yes
)";

QString ownName()
{
    const passwd* const entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

} // namespace

QString SambaPeer::folderOf(const QString& share) const
{
    return m_peer.folder() + u'/' + share;
}

/// pdbedit, because smbpasswd wants root.
bool SambaPeer::addUser(const QString& conf)
{
    QProcess pdbedit;
    pdbedit.setProcessChannelMode(QProcess::MergedChannels);
    pdbedit.start(PeerProcess::find(u"pdbedit"_s), {u"-s"_s, conf, u"-a"_s, u"-t"_s, u"-u"_s, m_user});
    pdbedit.write(password() + '\n' + password() + '\n');
    pdbedit.closeWriteChannel();
    const bool isDone = pdbedit.waitForFinished() && pdbedit.exitCode() == 0;
    if (!isDone)
        m_why = QString::fromUtf8(pdbedit.readAll());
    return isDone;
}

bool SambaPeer::start(const QByteArray& more)
{
    m_user = ownName();
    if (m_user.isEmpty() || PeerProcess::find(u"smbd"_s).isEmpty()) {
        m_why = u"samba is not installed, or this user has no name"_s;
        return false;
    }
    m_port = freePort();
    for (const char* folder : {"private", "state", "lock", "cache", "pid", "ncalrpc", "open/nightly", "readonly"})
        QDir(m_peer.folder()).mkpath(QString::fromLatin1(folder));
    m_peer.writeFile(u"open/nightly/dump 1.bak"_s, "a backup");
    m_peer.writeFile(u"readonly/read me.txt"_s, "as far as you like");
    QByteArray conf = settings;
    conf.replace('@', m_peer.folder().toUtf8()).replace("PORT", QByteArray::number(m_port));
    conf.replace("USER", m_user.toUtf8()).replace("MORE", more);
    const QString path = m_peer.writeFile(u"smb.conf"_s, conf);
    if (!addUser(path))
        return false;
    const bool isUp = m_peer.start(PeerProcess::find(u"smbd"_s), {u"-F"_s, u"--debug-stdout"_s, u"-s"_s, path},
                                   [this] { return acceptsTcp(m_port); });
    m_why = QString::fromUtf8(m_peer.output());
    return isUp;
}

} // namespace sd::test
