#include "widgets/panels/servers/aboutserver.h"

#include "widgets/common/textlabel.h"
#include "widgets/panels/servers/dependencypicture.h"

#include <QGridLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sd {

AboutServer::AboutServer(const Sources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_rows(new QGridLayout)
    , m_dependencies(new DependencyPicture(sources.picture, sources.words))
    , m_noDependencies(new TextLabel(TextLabel::Dim, tr("It depends on no other server, and none on it.")))
    , m_notesHeading(new TextLabel(TextLabel::Section, tr("WRITTEN ABOUT IT")))
    , m_notes(new TextLabel(TextLabel::Plain))
{
    setObjectName(QStringLiteral("aboutServer"));
    m_noDependencies->setObjectName(QStringLiteral("noDependencies"));
    m_notes->setObjectName(QStringLiteral("serverNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setHorizontalSpacing(steps(4));
    m_rows->setVerticalSpacing(steps(1));
    m_rows->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(steps(2));
    layout->addLayout(m_rows);
    layout->addSpacing(steps(2));
    layout->addWidget(new TextLabel(TextLabel::Section, tr("REACHED THROUGH, AND NEEDED BY")));
    layout->addWidget(m_dependencies);
    layout->addWidget(m_noDependencies);
    layout->addSpacing(steps(2));
    layout->addWidget(m_notesHeading);
    layout->addWidget(m_notes);
    layout->addStretch(1);
    connect(m_dependencies, &DependencyPicture::serverAsked, this, &AboutServer::serverAsked);
}

void AboutServer::show(ServerId server)
{
    if (server != m_server)
        m_identity.clear();
    m_server = server;
    m_dependencies->show(server);
    m_isDue = true;
    fill();
}

void AboutServer::apply(const PictureChange& change)
{
    if (!m_server)
        return;
    if (change.reset || change.estate) {
        m_isDue = true;
        fill();
    } else if (!change.servers.empty()) {
        m_dependencies->follow();
    }
}

/// The polls' own findings and the credentials' names; each answer is dropped when another server is shown by then.
void AboutServer::lookUp()
{
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(m_server);
    if (!m_isDue || entry == nullptr)
        return;
    m_isDue = false;
    const quint64 generation = ++m_generation;
    m_sources.workbench.readLogs(entry->checks,
                                 [guard = QPointer(this), generation](const std::vector<CheckLog>& logs) {
                                     if (!guard || guard->m_generation != generation)
                                         return;
                                     for (const CheckLog& log : logs)
                                         guard->m_identity.insert(log.identity.begin(), log.identity.end());
                                     guard->fill();
                                     Q_EMIT guard->systemChanged();
                                 });
    m_sources.operations.readCredentials(
        [guard = QPointer(this), generation](const std::vector<Credential>& credentials) {
            if (!guard || guard->m_generation != generation)
                return;
            guard->m_credentials.clear();
            for (const Credential& credential : credentials)
                guard->m_credentials[credential.id] = credential.name;
            guard->fill();
        });
}

QString AboutServer::read(const QString& key) const
{
    const auto found = m_identity.find(key);
    return found == m_identity.end() ? QString() : found->second.simplified();
}

QString AboutServer::system() const
{
    // Windows says by SNMP: "Hardware: Intel64 Family … - Software: Windows Version 6.3 …".
    QStringList parts{
        read(QStringLiteral("os")).section(QStringLiteral("Software: "), -1),
        QString(read(QStringLiteral("vendor")) + QLatin1Char(' ') + read(QStringLiteral("model"))).trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QString AboutServer::credentialsUsed() const
{
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(m_server);
    std::set<QString> names;
    const auto use = [&](CredentialId id) {
        if (const auto found = m_credentials.find(id); found != m_credentials.end())
            names.insert(found->second);
    };
    use(entry->server.credential);
    for (const CheckId id : entry->checks) {
        if (const EstatePicture::CheckEntry* check = m_sources.picture.check(id))
            use(check->check.credential);
    }
    QStringList list(names.begin(), names.end());
    return list.join(QStringLiteral(", "));
}

void AboutServer::addRow(const QString& label, const QString& text, const char* name)
{
    if (text.isEmpty())
        return;
    const int row = m_rows->rowCount();
    auto* value = new TextLabel(TextLabel::Plain, text);
    value->setObjectName(QLatin1StringView(name));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(label + QStringLiteral(": ") + text);
    m_rows->addWidget(new TextLabel(TextLabel::Dim, label), row, 0, Qt::AlignTop);
    m_rows->addWidget(value, row, 1, Qt::AlignTop);
}

void AboutServer::fill()
{
    const EstatePicture::ServerEntry* entry = m_sources.picture.server(m_server);
    if (entry == nullptr)
        return;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Server& server = entry->server;
    addRow(tr("Name"), server.name, "aboutName");
    addRow(tr("Address"), server.address, "aboutAddress");
    addRow(tr("Customer"), m_sources.picture.customerName(server.customer), "aboutCustomer");
    addRow(tr("Site"), server.site, "aboutSite");
    addRow(tr("Kind"), server.kind, "aboutKind");
    addRow(tr("Tags"), server.tags.join(QStringLiteral(", ")), "aboutTags");
    addRow(tr("System"), read(QStringLiteral("os")), "aboutOs");
    addRow(tr("Model"),
           QString(read(QStringLiteral("vendor")) + QLatin1Char(' ') + read(QStringLiteral("model"))).trimmed(),
           "aboutModel");
    addRow(tr("Serial number"), read(QStringLiteral("serial")), "aboutSerial");
    addRow(tr("Calls itself"), read(QStringLiteral("name")), "aboutOwnName");
    addRow(tr("Credentials used"), credentialsUsed(), "aboutCredentials");
    if (!server.enabled)
        addRow(tr("Watched"), tr("no, switched off"), "aboutEnabled");
    const bool alone = entry->parents.empty() && entry->children.empty();
    m_dependencies->setVisible(!alone);
    m_noDependencies->setVisible(alone);
    m_dependencies->follow();
    m_notes->setText(server.notes);
    m_notes->setVisible(!server.notes.isEmpty());
    m_notesHeading->setVisible(!server.notes.isEmpty());
}

} // namespace sd
