#include "widgets/panels/preferences.h"

#include "widgets/common/palette.h"
#include "widgets/common/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace sd {

namespace {

/// A label as high as the field beside it; all of them make one column over the sections.
QLabel* fieldLabel(const QString& text)
{
    auto* label = new TextLabel(TextLabel::Plain, text);
    label->setMinimumSize(steps(24), steps(7));
    return label;
}

QString percent(int value)
{
    return QLocale().toString(value) + QChar(0xa0) + QLatin1Char('%');
}

} // namespace

Preferences::Preferences(UserSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_page(new QWidget)
{
    setObjectName(QStringLiteral("preferences"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* sections = new QVBoxLayout(m_page);
    sections->setContentsMargins(steps(6), steps(2), steps(6), steps(6));
    sections->setSpacing(steps(2));
    addTrouble();
    addLook();
    addSounds();
    addOutside();
    addRemote();
    addWallboard();
    sections->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    scroll->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

template<typename Take>
void Preferences::follow(QLatin1StringView key, Take take)
{
    take();
    connect(&m_settings, &UserSettings::changed, this, [key, take](const QString& changed) {
        if (changed == key)
            take();
    });
}

QFormLayout* Preferences::addSection(const QString& title)
{
    auto* sections = static_cast<QVBoxLayout*>(m_page->layout());
    sections->addSpacing(steps(3));
    sections->addWidget(new TextLabel(TextLabel::Section, title));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(steps(4));
    form->setVerticalSpacing(steps(2));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    sections->addLayout(form);
    return form;
}

void Preferences::addChoice(QFormLayout& form, QLatin1StringView key, const QString& label,
                            const std::vector<Choice>& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(key);
    box->setAccessibleName(label);
    for (const Choice& choice : choices)
        box->addItem(choice.words, choice.value);
    form.addRow(fieldLabel(label), box);
    follow(key, [this, key, box] {
        const QSignalBlocker quiet(box);
        for (int i = box->count() - 1; i >= 0; --i) {
            if (box->itemData(i).toJsonValue() == m_settings.value(key))
                box->setCurrentIndex(i);
        }
    });
    // Later: a change of language or scale builds this very page anew.
    connect(
        box, &QComboBox::activated, this,
        [this, key, box](int index) { m_settings.setValue(key, box->itemData(index).toJsonValue()); },
        Qt::QueuedConnection);
}

void Preferences::addSwitch(QFormLayout& form, QLatin1StringView key, const QString& words)
{
    auto* box = new QCheckBox(words);
    box->setObjectName(key);
    form.addRow(box);
    follow(key, [this, key, box] { box->setChecked(m_settings.flag(key)); });
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { m_settings.setValue(key, on); });
}

void Preferences::addVolume(QFormLayout& form)
{
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(setting::SoundVolume);
    slider->setAccessibleName(tr("Volume"));
    slider->setRange(0, 100);
    slider->setSingleStep(5);
    slider->setPageStep(20);
    slider->setFixedWidth(steps(50));
    auto* figure = new TextLabel(TextLabel::Dim);
    auto* row = new QHBoxLayout;
    row->setSpacing(steps(3));
    row->addWidget(slider);
    row->addWidget(figure);
    form.addRow(fieldLabel(tr("Volume")), row);
    follow(setting::SoundVolume, [this, slider, figure] {
        slider->setValue(m_settings.number(setting::SoundVolume));
        figure->setText(percent(slider->value()));
    });
    connect(slider, &QSlider::valueChanged, this,
            [this](int value) { m_settings.setValue(setting::SoundVolume, value); });
}

void Preferences::addLook()
{
    QFormLayout* form = addSection(tr("Look"));
    addChoice(*form, setting::Theme, tr("Theme"),
              {{QStringLiteral("desktop"), tr("As the desktop")},
               {QStringLiteral("light"), tr("Light")},
               {QStringLiteral("dark"), tr("Dark")},
               {QStringLiteral("contrast-light"), tr("High contrast, light")},
               {QStringLiteral("contrast-dark"), tr("High contrast, dark")}});
    std::vector<Choice> sizes;
    for (const int size : {80, 90, 100, 110, 125, 150, 175, 200})
        sizes.push_back({size, percent(size)});
    addChoice(*form, setting::Scale, tr("Size"), sizes);
    addChoice(*form, setting::Density, tr("Rows"),
              {{QStringLiteral("comfortable"), tr("Comfortable")}, {QStringLiteral("compact"), tr("Compact")}});
    addChoice(*form, setting::Language, tr("Language"),
              {{QStringLiteral("desktop"), tr("As the desktop")},
               {QStringLiteral("sv"), QStringLiteral("Svenska")},
               {QStringLiteral("en"), QStringLiteral("English")}});
    addSwitch(*form, setting::Motion, tr("A new Error pulses once in the list"));
}

void Preferences::addSounds()
{
    QFormLayout* form = addSection(tr("Sound, until somebody acknowledges"));
    addSwitch(*form, setting::SoundError, tr("Error"));
    addSwitch(*form, setting::SoundWarning, tr("Warning"));
    addSwitch(*form, setting::SoundUnknown, tr("Unknown"));
    addVolume(*form);
}

void Preferences::addOutside()
{
    QFormLayout* form = addSection(tr("Outside the window"));
    addSwitch(*form, setting::Notifications, tr("Show new alarms on the desktop"));
    addSwitch(*form, setting::Tray, tr("Show the worst state in the tray"));
}

/// Empty is the usual command, which stands there in grey.
void Preferences::addCommand(QFormLayout& form, RemoteWay way, const QString& label)
{
    const QLatin1StringView key = commandSetting(way);
    auto* edit = new QLineEdit;
    edit->setObjectName(key);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(usualCommand(way));
    edit->setFixedWidth(steps(110));
    auto* trouble =
        new TextLabel(TextLabel::Dim, tr("Quotes must be closed; only {address} and {name} can be put in."));
    trouble->setObjectName(key + QStringLiteral("Trouble"));
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(edit);
    both->addWidget(trouble);
    form.addRow(fieldLabel(label), both);
    follow(key, [this, key, edit, trouble] {
        const QString command = m_settings.text(key);
        if (edit->text() != command)
            edit->setText(command);
        const CommandTarget any{QStringLiteral("host"), QStringLiteral("name")};
        trouble->setVisible(!command.trimmed().isEmpty() && !wordsOfCommand(command, any));
    });
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString& typed) { m_settings.setValue(key, typed); });
}

void Preferences::addRemote()
{
    QFormLayout* form = addSection(tr("How servers are opened"));
    addCommand(*form, RemoteWay::Desktop, tr("Remote desktop"));
    addCommand(*form, RemoteWay::Shell, tr("Shell"));
    addCommand(*form, RemoteWay::Web, tr("Web page"));
}

void Preferences::addWallboard()
{
    QFormLayout* form = addSection(tr("Wallboard"));
    std::vector<Choice> screens{{QString(), tr("The window's screen")}};
    const auto present = QGuiApplication::screens();
    for (const QScreen* screen : present)
        screens.push_back({screen->name(), screen->name()});
    const QString chosen = m_settings.text(setting::WallScreen);
    if (!chosen.isEmpty() && std::ranges::none_of(present, [&](const QScreen* each) { return each->name() == chosen; }))
        screens.push_back({chosen, tr("%1 (not connected)", "a screen").arg(chosen)});
    addChoice(*form, setting::WallScreen, tr("Screen"), screens);
    std::vector<Choice> times{{0, tr("By hand only")}};
    for (const int seconds : {15, 30, 60, 120})
        times.push_back({seconds, tr("Every %n seconds", "", seconds)});
    addChoice(*form, setting::WallRotation, tr("Turn pages"), times);
}

/// Why what is chosen here may not be there next time.
void Preferences::addTrouble()
{
    auto* words = new TextLabel(TextLabel::Plain);
    words->setObjectName(QStringLiteral("settingsTrouble"));
    words->setWordWrap(true);
    m_page->layout()->addWidget(words);
    const auto take = [this, words] {
        words->setText(tr("Your settings are not kept: %1").arg(m_settings.trouble()));
        words->setVisible(!m_settings.trouble().isEmpty());
    };
    take();
    connect(&m_settings, &UserSettings::troubleChanged, words, take);
}

} // namespace sd
