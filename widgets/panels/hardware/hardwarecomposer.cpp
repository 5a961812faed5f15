#include "widgets/panels/hardware/hardwarecomposer.h"

#include "widgets/common/palette.h"
#include "widgets/panels/hardware/partwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

namespace sd {

using namespace Qt::StringLiterals;

namespace {

constexpr double Aspect = 1.75; ///< of a carrier: higher than wide

QString frameTitle(PartFrame::Kind kind)
{
    return kind == PartFrame::Front ? QCoreApplication::translate("sd::HardwareComposer", "FRONT")
                                    : QCoreApplication::translate("sd::HardwareComposer", "INSIDE, FROM ABOVE");
}

/// The socket that a module belongs to, from 1, by what makers call it: "PROC 1 DIMM 3", "DIMM A5", "DIMM_P0_C0",
/// "CPU2_DIMM_A1"; 0: it does not say.
int socketOf(const QString& name)
{
    static const QRegularExpression numbered(u"(?:PROC|CPU|Processor)[ ._]?(\\d)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression counted(u"(?:^|_)P(\\d)_"_s); // from 0
    static const QRegularExpression lettered(u"(?:DIMM|Socket)[ ._]?(?:Socket[ .])?([A-D])\\d"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (const auto match = numbered.match(name); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = counted.match(name); match.hasMatch())
        return match.captured(1).toInt() + 1;
    if (const auto match = lettered.match(name); match.hasMatch())
        return match.captured(1).at(0).toUpper().unicode() - u'A' + 1;
    return 0;
}

} // namespace

HardwareComposer::HardwareComposer(HardwareLayout& layout, const HardwarePicture& picture, double width,
                                   const QFontMetricsF& metrics, const HardwareLayout::Words& words)
    : m_layout(layout)
    , m_picture(picture)
    , m_width(width)
    , m_metrics(metrics)
    , m_words(words)
    , m_line(std::ceil(metrics.height()))
    , m_gap(scaled(steps(2)))
{}

void HardwareComposer::compose()
{
    switch (m_picture.shape) {
    case HardwareShape::None:
        break;
    case HardwareShape::Server:
        composeServer();
        break;
    case HardwareShape::Ups:
        composeUps();
        break;
    case HardwareShape::Pdu:
        composePdu();
        break;
    }
    m_layout.m_height = m_y;
}

void HardwareComposer::composeServer()
{
    flowChips(ofKinds({PartKind::Summary}), 0, m_width);
    addFront();
    addBoard();
    addGauges(ofKinds({PartKind::Temperature}), PartWords::title(PartKind::Temperature));
    addChips(ofKinds({PartKind::Other}), PartWords::title(PartKind::Other));
}

std::vector<int> HardwareComposer::ofKinds(std::initializer_list<PartKind> kinds) const
{
    std::vector<int> found;
    for (const PartKind kind : kinds) {
        const std::vector<int> some = m_picture.ofKind(kind);
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

void HardwareComposer::addTitle(const QString& title)
{
    m_y += m_y > 0 ? m_gap * 1.5 : 0;
    m_layout.m_frames.push_back({PartFrame::Plain, {}, title.toUpper(), QRectF(0, m_y, m_width, m_line)});
    m_y += m_line + m_gap / 2;
}

void HardwareComposer::addChips(const std::vector<int>& parts, const QString& title)
{
    if (parts.empty())
        return;
    addTitle(title);
    flowChips(parts, 0, m_width);
}

void HardwareComposer::flowChips(const std::vector<int>& parts, double x, double right)
{
    if (parts.empty())
        return;
    const double height = m_line + scaled(steps(2));
    const double left = x;
    for (const int part : parts) {
        const QString text = m_words(m_picture.parts[static_cast<size_t>(part)]);
        const double width =
            std::min(std::ceil(m_metrics.horizontalAdvance(text)) + height + scaled(steps(2)), right - left);
        if (x > left && x + width > right) {
            x = left;
            m_y += height + m_gap / 2;
        }
        put(part, PartShape::Chip, QRectF(x, m_y, width, height));
        x += width + m_gap;
    }
    m_y += height;
}

/// A number left out between two disks is an empty bay; where numbers make no sense as places, disks stand side by
/// side.
std::vector<HardwareComposer::Cage> HardwareComposer::cages() const
{
    std::vector<Cage> cages;
    std::vector<int> drives = m_picture.ofKind(PartKind::Drive);
    for (size_t first = 0; first < drives.size();) {
        const PartPlace& place = m_picture.parts[static_cast<size_t>(drives[first])].place;
        size_t end = first;
        while (end < drives.size() && m_picture.parts[static_cast<size_t>(drives[end])].place.box == place.box)
            ++end;
        Cage cage{.title = place.box, .bays = {}};
        const int lowest = place.bay;
        const int highest = m_picture.parts[static_cast<size_t>(drives[end - 1])].place.bay;
        const auto count = static_cast<int>(end - first);
        const bool hasGaps = lowest >= 0 && highest - lowest < 2 * count + 2;
        const int start = lowest <= 1 ? lowest : 1;
        int next = start;
        for (size_t i = first; i < end; ++i) {
            const int bay = m_picture.parts[static_cast<size_t>(drives[i])].place.bay;
            for (; hasGaps && highest - start < 3 * count + 2 && next < bay; ++next)
                cage.bays.push_back(-1);
            cage.bays.push_back(drives[i]);
            next = bay + 1;
        }
        cages.push_back(std::move(cage));
        first = end;
    }
    return cages;
}

void HardwareComposer::addFront()
{
    const std::vector<Cage> all = cages();
    const std::vector<int> storage = ofKinds({PartKind::LogicalDrive, PartKind::Controller});
    if (all.empty() && storage.empty())
        return;
    addTitle(frameTitle(PartFrame::Front));
    if (!all.empty()) {
        const size_t frame = m_layout.m_frames.size();
        m_layout.m_frames.push_back({PartFrame::Front, QRectF(0, m_y, m_width, 0), {}, {}});
        const double ear = scaled(steps(5));
        m_y += m_gap;
        for (const Cage& cage : all) {
            addCage(cage, ear + m_gap, m_width - ear - m_gap);
            m_y += m_gap;
        }
        m_layout.m_frames[frame].area.setBottom(m_y);
    }
    if (!storage.empty()) {
        m_y += all.empty() ? 0 : m_gap;
        flowChips(storage, 0, m_width);
    }
}

void HardwareComposer::addCage(const Cage& cage, double x, double right)
{
    if (!cage.title.isEmpty()) {
        m_layout.m_frames.push_back({PartFrame::Plain,
                                     {},
                                     QCoreApplication::translate("sd::HardwareComposer", "Box %1").arg(cage.title),
                                     QRectF(x, m_y, right - x, m_line)});
        m_y += m_line + m_gap / 4;
    }
    const double gap = std::max(2.0, m_gap / 2);
    const auto count = static_cast<double>(cage.bays.size());
    const double least = m_line * 1.75;
    const double most = m_line * 3.2;
    const double bay = std::clamp((right - x + gap) / count - gap, least, most);
    const double perRow = std::max(1.0, std::floor((right - x + gap) / (bay + gap)));
    const double rows = std::ceil(count / perRow);
    const auto inRow = static_cast<size_t>(std::ceil(count / rows)); // even rows
    for (size_t i = 0; i < cage.bays.size(); ++i) {
        const auto column = static_cast<double>(i % inRow);
        const auto row = static_cast<double>(i / inRow);
        put(cage.bays[i], PartShape::Bay,
            QRectF(x + column * (bay + gap), m_y + row * (bay * Aspect + gap), bay, bay * Aspect));
    }
    m_y += rows * (bay * Aspect + gap) - gap;
}

void HardwareComposer::addBoard()
{
    const std::vector<int> chips =
        ofKinds({PartKind::Battery, PartKind::Network, PartKind::Enclosure, PartKind::Electrical});
    const bool hasBoard =
        !ofKinds({PartKind::Fan, PartKind::Processor, PartKind::Memory, PartKind::Supply}).empty() || !chips.empty();
    if (!hasBoard)
        return;
    addTitle(frameTitle(PartFrame::Board));
    const size_t frame = m_layout.m_frames.size();
    m_layout.m_frames.push_back({PartFrame::Board, QRectF(0, m_y, m_width, 0), {}, {}});
    const double left = m_gap * 1.5;
    const double right = m_width - left;
    m_y += m_gap * 1.5;
    addFans(left, right);
    addProcessors(left, right);
    addSupplies(left, right);
    if (!chips.empty()) {
        flowChips(chips, left, right);
        m_y += m_gap;
    }
    m_y += m_gap / 2;
    m_layout.m_frames[frame].area.setBottom(m_y);
}

void HardwareComposer::addFans(double x, double right)
{
    const std::vector<int> fans = m_picture.ofKind(PartKind::Fan);
    if (fans.empty())
        return;
    const double width = std::max(m_line * 3.4, std::ceil(m_metrics.horizontalAdvance(u"18 000 rpm"_s)) + m_gap);
    const double height = m_line * 4.2;
    const auto perRow = static_cast<size_t>(std::max(1.0, std::floor((right - x + m_gap) / (width + m_gap))));
    const double rows = std::ceil(static_cast<double>(fans.size()) / static_cast<double>(perRow));
    const auto inRow = static_cast<size_t>(std::ceil(static_cast<double>(fans.size()) / rows));
    const double pitch = std::min((right - x + m_gap) / static_cast<double>(inRow), width * 1.6);
    for (size_t i = 0; i < fans.size(); ++i)
        put(fans[i], PartShape::Fan,
            QRectF(x + static_cast<double>(i % inRow) * pitch, m_y + static_cast<double>(i / inRow) * (height + m_gap),
                   pitch - m_gap, height));
    m_y += rows * (height + m_gap) + m_gap;
}

void HardwareComposer::addProcessors(double x, double right)
{
    const std::vector<int> processors = m_picture.ofKind(PartKind::Processor);
    const std::vector<int> modules = m_picture.ofKind(PartKind::Memory);
    if (processors.empty() && modules.empty())
        return;
    std::map<int, std::vector<int>> bySocket;
    for (const int module : modules)
        bySocket[socketOf(m_picture.parts[static_cast<size_t>(module)].name)].push_back(module);
    const double left = x;
    double y = m_y;
    for (size_t i = 0; i < processors.size(); ++i) {
        const auto known = bySocket.find(static_cast<int>(i) + 1);
        std::vector<int> own;
        if (known != bySocket.end()) {
            own = std::move(known->second);
            bySocket.erase(known);
        }
        addSocket(processors[i], own, x, y, left, right);
    }
    for (const auto& [socket, rest] : bySocket)
        addSocket(-1, rest, x, y, left, right);
    m_y = y + m_line * 3.6 + m_gap * 2;
}

/// Half of the modules on either side of their processor, as on the board.
void HardwareComposer::addSocket(int processor, const std::vector<int>& modules, double& x, double& y, double left,
                                 double right)
{
    const double height = m_line * 3.6;
    const double stick = std::max(6.0, std::round(m_line * 0.5));
    const double pitch = stick + std::max(2.0, std::round(m_line * 0.25));
    const auto perSide = static_cast<size_t>(std::max(1.0, std::floor((right - left - height) / 2 / pitch)));
    const size_t before = processor < 0 ? modules.size() : std::min(perSide, (modules.size() + 1) / 2);
    const double width = static_cast<double>(modules.size()) * pitch + (processor < 0 ? 0 : height + pitch);
    if (x > left && x + width > right) {
        x = left;
        y += height + m_gap;
    }
    const auto addStick = [&](int module) {
        if (x + stick > right) {
            x = left;
            y += height + m_gap;
        }
        put(module, PartShape::Module, QRectF(x, y, stick, height));
        x += pitch;
    };
    for (size_t i = 0; i < before; ++i)
        addStick(modules[i]);
    if (processor >= 0) {
        put(processor, PartShape::Processor, QRectF(x + pitch - stick, y, height, height));
        x += height + 2 * (pitch - stick);
    }
    for (size_t i = before; i < modules.size(); ++i)
        addStick(modules[i]);
    x += m_gap * 2;
}

void HardwareComposer::addSupplies(double x, double right)
{
    const std::vector<int> supplies = m_picture.ofKind(PartKind::Supply);
    if (supplies.empty())
        return;
    double width = m_line * 9;
    for (const int part : supplies)
        width = std::max(width, m_metrics.horizontalAdvance(m_words(m_picture.parts[static_cast<size_t>(part)])) +
                                    m_line * 4.6);
    width = std::min(width, right - x);
    const double height = m_line * 2 + m_gap;
    const double left = x;
    for (const int part : supplies) {
        if (x > left && x + width > right) {
            x = left;
            m_y += height + m_gap;
        }
        put(part, PartShape::Supply, QRectF(x, m_y, width, height));
        x += width + m_gap;
    }
    m_y += height + m_gap;
}

void HardwareComposer::addGauges(const std::vector<int>& parts, const QString& title)
{
    if (parts.empty())
        return;
    addTitle(title);
    const double height = m_line + scaled(steps(2));
    const double least = m_line * 20;
    const double between = m_gap * 4;
    const auto columns = static_cast<size_t>(std::max(1.0, std::floor((m_width + between) / (least + between))));
    const size_t rows = (parts.size() + columns - 1) / columns;
    const double width = (m_width + between) / static_cast<double>(std::min(columns, parts.size())) - between;
    for (size_t i = 0; i < parts.size(); ++i) // down, then to the right: as one reads names
        put(parts[i], PartShape::Gauge,
            QRectF(static_cast<double>(i / rows) * (width + between), m_y + static_cast<double>(i % rows) * height,
                   std::min(width, m_line * 34), height));
    m_y += static_cast<double>(rows) * height;
}

double HardwareComposer::blockHeight(int part) const
{
    const auto lines = std::min(mostBlockLines, m_picture.parts[static_cast<size_t>(part)].readings.size());
    return m_line * (static_cast<double>(lines) + 2.2) + m_gap * 2;
}

void HardwareComposer::addBlock(int part, const QRectF& area)
{
    put(part, PartShape::Block, area);
}

/// Mains, the unit and what hangs on it from left to right; the battery below the unit.
void HardwareComposer::composeUps()
{
    const std::vector<int> row = ofKinds({PartKind::Input, PartKind::Unit, PartKind::Output});
    const std::vector<int> batteries = m_picture.ofKind(PartKind::Battery);
    const double between = m_gap * 4;
    const double width = std::min(m_line * 18, (m_width - 2 * between) / 3);
    double height = 0;
    for (const int part : row)
        height = std::max(height, blockHeight(part));
    double x = 0;
    double unitMiddle = width / 2;
    for (const int part : row) {
        if (x > 0)
            m_layout.m_wires.emplace_back(x - between, m_y + height / 2, x, m_y + height / 2);
        addBlock(part, QRectF(x, m_y, width, height));
        if (m_picture.parts[static_cast<size_t>(part)].kind == PartKind::Unit)
            unitMiddle = x + width / 2;
        x += width + between;
    }
    m_y += row.empty() ? 0 : height;
    for (const int part : batteries) {
        if (!row.empty())
            m_layout.m_wires.emplace_back(unitMiddle, m_y, unitMiddle, m_y + between);
        m_y += row.empty() ? 0 : between;
        const double own = std::min(m_width, width * 1.3);
        const double left = std::clamp(unitMiddle - own / 2, 0.0, m_width - own);
        addBlock(part, QRectF(left, m_y, own, blockHeight(part) + m_line));
        m_y += blockHeight(part) + m_line;
    }
    addGauges(ofKinds({PartKind::Temperature}), PartWords::title(PartKind::Temperature));
    addChips(ofKinds({PartKind::Other}), PartWords::title(PartKind::Other));
}

void HardwareComposer::composePdu()
{
    const double between = m_gap * 4;
    const std::vector<int> row = ofKinds({PartKind::Input, PartKind::Unit});
    const auto count = static_cast<double>(std::max<size_t>(2, row.size()));
    const double width = std::min(m_line * 18, (m_width - (count - 1) * between) / count);
    double height = 0;
    for (const int part : row)
        height = std::max(height, blockHeight(part));
    double x = 0;
    for (const int part : row) {
        if (x > 0)
            m_layout.m_wires.emplace_back(x - between, m_y + height / 2, x, m_y + height / 2);
        addBlock(part, QRectF(x, m_y, width, height));
        x += width + between;
    }
    m_y += height;
    addGauges(ofKinds({PartKind::Phase}), PartWords::title(PartKind::Phase));
    addGauges(ofKinds({PartKind::Temperature}), PartWords::title(PartKind::Temperature));
    addChips(ofKinds({PartKind::Other}), PartWords::title(PartKind::Other));
}

} // namespace sd
