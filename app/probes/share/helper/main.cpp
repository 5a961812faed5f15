// serverdrift-smb-helper ADDRESS PORT SHARE FOLDER FILE PROBE GUEST SECONDS PATTERN: one visit to one shared folder,
// told line by line on standard output. User and password come in the environment (SERVERDRIFT_USER,
// SERVERDRIFT_PASSWORD).
//
// A program of its own because libsmbclient blocks, shares state between its contexts and may hang for as long as a
// server likes: whoever started this one kills it when the time is up. FILE, PROBE and PATTERN may be empty: then
// nothing is read, written and deleted, or looked for. GUEST is 1 where anonymous access is wanted.
//
// Lines, in tabs: "begin STEP" and "done STEP SECONDS" for connect, list, read, write and delete; "entries N"; "files N
// AGE SIZE" of those that match the pattern, in seconds and bytes of the newest; "space TOTAL FREE" in bytes; "refused
// TEXT" and "guest" for why a sign-on failed; "failed STEP ERRNO" at last, where one did.

#include <fcntl.h>
#include <fnmatch.h>
#include <libsmbclient.h>
#include <netdb.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr rlim_t mostMemory = 1UL << 30;      ///< bytes: libsmbclient holds a whole folder's list
constexpr size_t readBytes = 64 << 10;        ///< of the file that is read
constexpr unsigned folderAttribute = 0x10;    ///< FILE_ATTRIBUTE_DIRECTORY
constexpr int logLevel = 3;                   ///< from here on libsmbclient tells why a sign-on failed
constexpr const char* settings = "[global]\n" // nothing of the machine's own smb.conf
                                 "client min protocol = SMB2_02\n"
                                 "client max protocol = SMB3\n"
                                 "name resolve order = host\n"
                                 "disable netbios = yes\n"
                                 "load printers = no\n";

using Space = struct statvfs; // functions have these names, too
using Facts = struct stat;

struct Visit
{
    std::string server;
    std::string share;
    std::string folder;
    std::string file;
    std::string probe;
    std::string pattern;
    bool asGuest = false;
    std::string user;
    std::string domain;
    std::string password;
};

/// The auth callback has no pointer of ours that all versions of libsmbclient agree on.
Visit& visit()
{
    static Visit one;
    return one;
}

void copyInto(char* to, int size, const std::string& from)
{
    if (size > 0)
        std::snprintf(to, static_cast<size_t>(size), "%s", from.c_str());
}

// NOLINTNEXTLINE(readability-function-size): the parameters are libsmbclient's
void signOn(SMBCCTX* /*context*/, const char* /*server*/, const char* /*share*/, char* domain, int domainSize,
            char* user, int userSize, char* password, int passwordSize)
{
    copyInto(user, userSize, visit().user);
    copyInto(password, passwordSize, visit().password);
    if (!visit().domain.empty())
        copyInto(domain, domainSize, visit().domain);
}

/// What can't be learnt from errno: it is "permission denied" for a wrong password, a locked account and a guest.
void listen(void* /*own*/, int /*level*/, const char* message)
{
    std::string_view text(message);
    constexpr std::string_view refused = "login failed: ";
    if (const size_t at = text.find(refused); at != std::string_view::npos) {
        text.remove_prefix(at + refused.size());
        text = text.substr(0, text.find_first_of("\r\n\t"));
        std::printf("refused\t%.*s\n", static_cast<int>(std::min<size_t>(text.size(), 200)), text.data());
    } else if (text.find("Bad SMB2") != std::string_view::npos && text.find("signature") != std::string_view::npos) {
        std::puts("guest"); // a guest's session has no key to sign with
    }
}

class Step
{
public:
    explicit Step(const char* name)
        : m_name(name)
        , m_begin(std::chrono::steady_clock::now())
    {
        std::printf("begin\t%s\n", name);
        errno = 0;
    }
    void done() const
    {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - m_begin;
        std::printf("done\t%s\t%.6f\n", m_name, took.count());
    }
    [[nodiscard]] int failed() const
    {
        std::printf("failed\t%s\t%d\n", m_name, errno == 0 ? EIO : errno);
        return 1;
    }

private:
    const char* m_name;
    std::chrono::steady_clock::time_point m_begin;
};

std::string encoded(const std::string& text)
{
    std::vector<char> buffer(3 * text.size() + 1);
    std::vector<char> source(text.begin(), text.end());
    source.push_back('\0');
    smbc_urlencode(buffer.data(), source.data(), static_cast<int>(buffer.size()));
    return buffer.data();
}

/// Appends the parts of a path, parted by slashes of either kind.
void append(std::string& url, std::string path)
{
    std::replace(path.begin(), path.end(), '\\', '/');
    size_t from = 0;
    while (from <= path.size()) {
        const size_t to = std::min(path.find('/', from), path.size());
        if (to > from)
            url += '/' + encoded(path.substr(from, to - from));
        from = to + 1;
    }
}

/// Of the files that match, as Windows matches them: whatever the case.
class Newest
{
public:
    void take(const libsmb_file_info& file)
    {
        if (visit().pattern.empty() || fnmatch(visit().pattern.c_str(), file.name, FNM_CASEFOLD | FNM_NOESCAPE) != 0)
            return;
        if (m_count++ == 0 || file.mtime_ts.tv_sec > m_time) {
            m_time = file.mtime_ts.tv_sec;
            m_size = file.size;
        }
    }
    void tell() const
    {
        using namespace std::chrono;
        if (visit().pattern.empty())
            return;
        const auto now = duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
        const long long age = m_count == 0 ? 0 : std::max<long long>(now - m_time, 0); // clocks differ a little
        std::printf("files\t%ld\t%lld\t%llu\n", m_count, age, static_cast<unsigned long long>(m_size));
    }

private:
    long m_count = 0;
    time_t m_time = 0;
    uint64_t m_size = 0;
};

/// One context with what its functions are called by.
class Session
{
public:
    bool open(int port, int seconds);

    int connect(const std::string& root)
    {
        const Step step("connect");
        Facts facts{};
        // Whoever may see a folder alone need not be let into the share's root.
        if (smbc_getFunctionStat(m_context)(m_context, root.c_str(), &facts) != 0 &&
            (errno != EACCES || visit().folder.empty() || m_isRefused))
            return step.failed();
        step.done();
        return 0;
    }
    int list(const std::string& folder);
    int readBeginning(const std::string& url);
    int writeAndDelete(const std::string& url);

private:
    static void onMessage(void* self, int level, const char* message);

    SMBCCTX* m_context = nullptr; // ends with the program
    bool m_isRefused = false;
};

void Session::onMessage(void* self, int level, const char* message)
{
    const std::string_view text(message);
    auto* const session = static_cast<Session*>(self);
    session->m_isRefused = session->m_isRefused || text.find("login failed") != std::string_view::npos ||
                           text.find("Bad SMB2") != std::string_view::npos;
    listen(self, level, message);
}

bool Session::open(int port, int seconds)
{
    const int file = memfd_create("smb.conf", 0);
    if (file < 0 || write(file, settings, std::strlen(settings)) < 0)
        return false;
    setenv("SMB_CONF_PATH", ("/proc/self/fd/" + std::to_string(file)).c_str(), 1);
    m_context = smbc_new_context();
    if (!m_context)
        return false;
    smbc_setFunctionAuthDataWithContext(m_context, &signOn);
    if (!smbc_init_context(m_context))
        return false;
    smbc_setLogCallback(m_context, this, &Session::onMessage);
    smbc_setDebug(m_context, logLevel);
    smbc_setPort(m_context, static_cast<uint16_t>(port));
    smbc_setTimeout(m_context, seconds * 1000);
    smbc_setOptionProtocols(m_context, "SMB2_02", "SMB3");
    smbc_setOptionNoAutoAnonymousLogin(m_context, 1);
    // Encrypted where the server can; and as it makes libsmbclient look at signatures, nobody becomes a guest unawares.
    if (!visit().asGuest)
        smbc_setOptionSmbEncryptionLevel(m_context, SMBC_ENCRYPTLEVEL_REQUEST);
    return true;
}

int Session::list(const std::string& folder)
{
    const Step step("list");
    SMBCFILE* const opened = smbc_getFunctionOpendir(m_context)(m_context, folder.c_str());
    if (!opened)
        return step.failed();
    long entries = 0;
    Newest newest;
    while (const libsmb_file_info* entry = smbc_getFunctionReaddirPlus(m_context)(m_context, opened)) {
        const std::string_view name(entry->name);
        if (name == "." || name == "..")
            continue;
        ++entries;
        if ((entry->attrs & folderAttribute) == 0)
            newest.take(*entry);
    }
    step.done();
    std::printf("entries\t%ld\n", entries);
    newest.tell();
    Space space{};
    // f_frsize counts blocks within a unit here, not bytes.
    if (smbc_getFunctionFstatVFS(m_context)(m_context, opened, &space) == 0 && space.f_blocks > 0) {
        const unsigned long long unit = space.f_bsize * std::max(1UL, space.f_frsize);
        std::printf("space\t%llu\t%llu\n", unit * space.f_blocks, unit * space.f_bavail);
    }
    smbc_getFunctionClosedir(m_context)(m_context, opened);
    return 0;
}

int Session::readBeginning(const std::string& url)
{
    const Step step("read");
    SMBCFILE* const opened = smbc_getFunctionOpen(m_context)(m_context, url.c_str(), O_RDONLY, 0);
    if (!opened)
        return step.failed();
    std::vector<char> buffer(readBytes);
    if (smbc_getFunctionRead(m_context)(m_context, opened, buffer.data(), buffer.size()) < 0)
        return step.failed();
    smbc_getFunctionClose(m_context)(m_context, opened);
    step.done();
    return 0;
}

/// The file has one name for ever: what a broken visit left behind, the next one writes over and deletes.
int Session::writeAndDelete(const std::string& url)
{
    constexpr std::string_view content =
        "Written by Serverdrift to see whether this folder can be written; may be deleted.\n";
    {
        const Step step("write");
        SMBCFILE* const opened =
            smbc_getFunctionOpen(m_context)(m_context, url.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (!opened)
            return step.failed();
        const ssize_t written = smbc_getFunctionWrite(m_context)(m_context, opened, content.data(), content.size());
        if (written >= 0 && written != static_cast<ssize_t>(content.size()))
            errno = ENOSPC;
        const int error = written == static_cast<ssize_t>(content.size()) ? 0 : errno;
        if ((smbc_getFunctionClose(m_context)(m_context, opened) != 0 && error == 0) || error != 0) {
            if (error != 0)
                errno = error;
            const int result = step.failed();
            smbc_getFunctionUnlink(m_context)(m_context, url.c_str());
            return result;
        }
        step.done();
    }
    const Step step("delete");
    if (smbc_getFunctionUnlink(m_context)(m_context, url.c_str()) != 0)
        return step.failed();
    step.done();
    return 0;
}

bool isNameKnown(const std::string& server)
{
    addrinfo* found = nullptr;
    const int error = getaddrinfo(server.c_str(), nullptr, nullptr, &found);
    if (error != 0) {
        std::printf("name\t%s\n", gai_strerror(error));
        return false;
    }
    freeaddrinfo(found);
    return true;
}

std::string variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

/// "DOMAIN\user" or "user"; "user@domain" is for the server to take apart.
void readUser()
{
    Visit& own = visit();
    if (own.asGuest)
        return;
    own.user = variable("SERVERDRIFT_USER");
    own.password = variable("SERVERDRIFT_PASSWORD");
    unsetenv("SERVERDRIFT_PASSWORD");
    if (const size_t slash = own.user.find('\\'); slash != std::string::npos) {
        own.domain = own.user.substr(0, slash);
        own.user.erase(0, slash + 1);
    }
}

int go(int port, int seconds)
{
    const Visit& own = visit();
    Session session;
    if (!isNameKnown(own.server))
        return 1;
    if (!session.open(port, seconds)) {
        const Step step("connect");
        return step.failed();
    }
    std::string root = "smb://" + encoded(own.server);
    append(root, own.share);
    std::string folder = root;
    append(folder, own.folder);
    const auto within = [&folder](const std::string& path) {
        std::string url = folder;
        append(url, path);
        return url;
    };
    if (int failed = session.connect(root); failed != 0)
        return failed;
    if (int failed = session.list(folder); failed != 0)
        return failed;
    if (!own.file.empty()) {
        if (int failed = session.readBeginning(within(own.file)); failed != 0)
            return failed;
    }
    return own.probe.empty() ? 0 : session.writeAndDelete(within(own.probe));
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 10) {
        std::fputs("usage: serverdrift-smb-helper ADDRESS PORT SHARE FOLDER FILE PROBE GUEST SECONDS PATTERN\n",
                   stderr);
        return 64;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ); // each line is read as soon as it is there
    const rlimit memory{mostMemory, mostMemory};
    const rlimit none{0, 0};
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &none); // it would hold a password
    Visit& own = visit();
    own.server = arguments[1];
    own.share = arguments[3];
    own.folder = arguments[4];
    own.file = arguments[5];
    own.probe = arguments[6];
    own.asGuest = std::string_view(arguments[7]) == "1";
    own.pattern = arguments[9];
    readUser();
    const int result = go(std::atoi(arguments[2]), std::max(1, std::atoi(arguments[8])));
    std::fflush(stdout);
    std::_Exit(result); // without taking leave of a server that may hang
}
