import { useCallback, useMemo, useState, type PropsWithChildren } from 'react';
import { districtOf } from '@/content/district';
import { availablePacks, packIdOrDefault } from '@/content/manifest';
import type { Phone } from '@/domain/entities/pack';
import { usePlatform } from '@/platform';
import { TAB_ROUTES, type TabRouteName } from '@/routes';
import {
  AppHeader,
  Banner,
  Button,
  createReadingMark,
  Dialog,
  ReadingMarkContext,
  Screen,
  TabBar,
  Toast,
  ToolButton,
  type IconName,
} from '@/ui';
import { copy } from './copy';
import { ElderModeQuestion } from './ElderModeQuestion';
import { EvidenceSheet } from './EvidenceSheet';
import { OperatorNote } from './OperatorNote';
import {
  OverlaysContext,
  useOverlays,
  type EvidenceSubject,
  type Notice,
  type Overlays,
  type WaitingToast,
} from './overlays';
import { ScreenErrorBoundary } from './ScreenErrorBoundary';
import { useShell } from './ShellProvider';
import { useKeptNotice } from './useKeptNotice';

const tabIcons: Record<TabRouteName, IconName> = {
  news: 'news',
  care: 'care',
  schools: 'schools',
  relief: 'relief',
};

/** Room between WeChat's capsule button and our title, in CSS pixels. */
const capsuleGap = 8;

export interface AppScreenProps {
  title: string;
  /** On tab pages: one line below the title. */
  tagline?: string;
  /** The tab this screen is; absent on pages that lead back. */
  tab?: TabRouteName;
}

/** The frame around every screen: head, help, 长辈版, tabs, and what is laid over it. */
export function AppScreen({ title, tagline, tab, children }: PropsWithChildren<AppScreenProps>) {
  const { appearance, packId } = useShell();
  const { dialer, navigation } = usePlatform();
  const helpPhone = districtOf(packId).helpLine.phone;
  const [subject, setSubject] = useState<EvidenceSubject | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [toast, setToast] = useState<WaitingToast | null>(null);
  const [readingMark] = useState(createReadingMark);

  const call = useCallback(
    (phone: Phone) => {
      void dialer.call(phone).then((outcome) => {
        if (outcome === 'shownOnly') setNotice({ title: copy.demoCallTitle, text: copy.demoCall(phone) });
        if (outcome === 'unavailable') setNotice({ title: copy.callFailedTitle, text: copy.callFailed(phone) });
        if (outcome === 'notAPhone') setNotice({ title: copy.notAPhoneTitle, text: copy.notAPhone(phone, helpPhone) });
      });
    },
    [dialer, helpPhone],
  );
  const overlays = useMemo<Overlays>(
    () => ({ showEvidence: setSubject, showNotice: setNotice, showToast: setToast, call }),
    [call],
  );

  return (
    <OverlaysContext.Provider value={overlays}>
      <Screen
        appearance={appearance}
        toast={
          toast && (
            <ScreenToast
              toast={toast}
              onDismiss={() => {
                setToast(null);
              }}
            />
          )
        }
        header={<ScreenHeader title={title} tagline={tagline} isTab={tab !== undefined} />}
        footer={
          tab === undefined ? undefined : (
            <TabBar
              items={TAB_ROUTES.map((name) => ({
                name,
                text: copy.tabs[name],
                icon: tabIcons[name],
                href: navigation.addressOf({ page: name }),
              }))}
              current={tab}
              onSelect={(name) => {
                if (name !== tab) void navigation.switchTab(name);
              }}
            />
          )
        }
      >
        <DemoBanner />
        <ScreenErrorBoundary
          helpPhone={helpPhone}
          onHome={() => {
            void navigation.switchTab('news');
          }}
        >
          <ReadingMarkContext.Provider value={readingMark}>{children}</ReadingMarkContext.Provider>
        </ScreenErrorBoundary>
        {tab !== undefined && <OperatorNote />}
        <ElderModeQuestion />
        {subject !== null && (
          <EvidenceSheet
            subject={subject}
            onClose={() => {
              setSubject(null);
            }}
          />
        )}
        {notice !== null && (
          <NoticeDialog
            notice={notice}
            onClose={() => {
              setNotice(null);
            }}
          />
        )}
      </Screen>
    </OverlaysContext.Provider>
  );
}

interface ScreenHeaderProps {
  title: string;
  tagline?: string;
  isTab: boolean;
}

function ScreenHeader({ title, tagline, isTab }: ScreenHeaderProps) {
  const { appearance, changeAppearance, packId } = useShell();
  const { call } = useOverlays();
  const tellIfNotKept = useKeptNotice();
  const { navigation, systemLayout } = usePlatform();
  const { helpLine } = districtOf(packId);
  const isElder = appearance.mode === 'elder';
  const [insets] = useState(() => {
    const { statusBarHeightPx, menuButton } = systemLayout.read();
    return { top: statusBarHeightPx, right: menuButton.width === 0 ? 0 : menuButton.width + capsuleGap };
  });
  const toggleElderMode = () => {
    tellIfNotKept(changeAppearance({ mode: isElder ? 'normal' : 'elder' }));
  };
  return (
    <AppHeader
      title={title}
      tagline={isTab ? (tagline ?? '') : undefined}
      insets={insets}
      back={
        isTab
          ? undefined
          : {
              label: copy.back,
              onPress: () => {
                void navigation.back();
              },
            }
      }
      toolbar={
        <>
          <ToolButton
            urgent
            icon="phone"
            text={helpLine.phone}
            label={copy.helpLabel(helpLine.name, helpLine.phone)}
            onPress={() => {
              call(helpLine.phone);
            }}
          />
          <ToolButton
            icon="text-size"
            text={copy.elderMode}
            label={isElder ? copy.elderModeOn : copy.elderModeOff}
            pressed={isElder}
            onPress={toggleElderMode}
          />
          {isTab && (
            <ToolButton
              icon="settings"
              text={copy.settings}
              onPress={() => {
                void navigation.open({ page: 'settings' });
              }}
            />
          )}
        </>
      }
    />
  );
}

function DemoBanner() {
  const { packId, choosePack } = useShell();
  const tellIfNotKept = useKeptNotice();
  const pack = availablePacks().find((candidate) => candidate.id === packId);
  if (pack?.fictional !== true) return null;
  const realPack = availablePacks().find((candidate) => !candidate.fictional);
  return (
    <Banner tone="bridge" icon="warning" text={copy.demoBanner}>
      {realPack !== undefined && (
        <Button
          icon="swap"
          text={copy.leaveDemo(realPack.name)}
          onPress={() => {
            tellIfNotKept(choosePack(packIdOrDefault(realPack.id)));
          }}
        />
      )}
    </Banner>
  );
}

function ScreenToast({ toast: { text, action }, onDismiss }: { toast: WaitingToast; onDismiss: () => void }) {
  const act = action && {
    ...action,
    onPress: () => {
      onDismiss();
      action.onPress();
    },
  };
  return <Toast text={text} action={act} onDismiss={onDismiss} />;
}

function NoticeDialog({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  return (
    <Dialog
      title={notice.title}
      text={notice.text}
      onClose={onClose}
      actions={<Button kind="primary" wide text={copy.gotIt} onPress={onClose} />}
    />
  );
}
